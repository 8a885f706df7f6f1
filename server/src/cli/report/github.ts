import { plain, type Severity } from '../../core/index.ts'
import { lineTable, placeAt } from '../../workspace/line-table.ts'
import type { Report } from './report.ts'

/**
 * Workflow commands that GitHub Actions shows beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Report = {
	head: '',
	between: '',
	tail: '',
	document: (checked, { language }) => {
		if ('problem' in checked) return command('error', { file: checked.id }, checked.problem)
		const lines = lineTable(checked.analysis.text)
		return checked.analysis.findings
			.map((finding) => {
				const from = placeAt(lines, finding.start)
				const to = placeAt(lines, finding.end)
				const place = { line: from.line, col: from.column, endLine: to.line, endColumn: to.column }
				const properties = { file: checked.id, ...place, title: finding.code }
				return command(LEVELS[finding.severity], properties, plain(finding.message, language))
			})
			.join('')
	},
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
}

function command(
	level: string,
	properties: Readonly<Record<string, string | number>>,
	message: string,
): string {
	const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
	return `::${level} ${listed.join(',')}::${escaped(message)}\n`
}

function escaped(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(value: string | number): string {
	return escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
