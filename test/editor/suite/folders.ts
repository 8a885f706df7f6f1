import { runSuites } from './run.ts'

module.exports = { run: () => runSuites(() => import('./folders.test.ts')) }
