import { runSuites } from './run.ts'

module.exports = { run: () => runSuites(() => import('./web-suites.ts')) }
