import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { Report } from './report.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every form of report by the name `--format` knows it by. */
export const reports = { text, json, sarif, github, junit } satisfies Record<string, Report>

/** A form's name. */
export type ReportFormat = keyof typeof reports
