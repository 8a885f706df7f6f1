import { lineTable } from '../../workspace/line-table.ts'
import { articleDateOf, findingsOf } from '../annotation.ts'
import type { Report } from './report.ts'

/** One JSON array of `{id, date, findings}` or `{id, error}`, with line and column counted from 1. */
export const json: Report = {
	head: '[\n',
	between: ',\n',
	tail: '\n]\n',
	document: (checked) => {
		if ('problem' in checked) return JSON.stringify({ id: checked.id, error: checked.problem })
		const { id, analysis } = checked
		const findings = findingsOf(analysis, lineTable(analysis.text))
		return JSON.stringify({ id, date: articleDateOf(analysis), findings })
	},
}
