import { runSuites } from './run.ts'

module.exports = { run: () => runSuites(() => import('./node-suites.ts')) }
