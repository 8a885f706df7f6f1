import { lineTable, placeAt } from '../../workspace/line-table.ts'
import { annotation } from '../annotation.ts'
import type { Report } from './report.ts'

/** One JSON array of `{id, date, findings}` or `{id, error}`, with line and column counted from 1. */
export const json: Report = {
	head: '[\n',
	between: ',\n',
	tail: '\n]\n',
	document: (checked) => {
		if ('problem' in checked) return JSON.stringify({ id: checked.id, error: checked.problem })
		const { id, date, findings } = annotation(checked.id, checked.analysis)
		const lines = lineTable(checked.analysis.text)
		const placed = findings.map((finding) => ({ ...placeAt(lines, finding.start), ...finding }))
		return JSON.stringify({ id, date, findings: placed })
	},
}
