import { runSuites } from './run.ts'

module.exports = { run: () => runSuites(() => import('./desktop-suites.ts')) }
