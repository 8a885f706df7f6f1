import { addTo } from '../../core/add-to.ts'
import { plain, textOf } from '../../core/index.ts'
import { attributes, escapeXml } from '../../core/text/xml.ts'
import { lineTable, placeAt } from '../../workspace/line-table.ts'
import type { Checked, Report, Style } from './report.ts'

/**
 * JUnit XML as build servers read it: a test suite a document, a test case a rule that found something
 * (or one that passed), its findings as the failure's text.
 */
export const junit: Report = {
	head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="warraq">\n',
	between: '',
	tail: '</testsuites>\n',
	document: (checked, style) => {
		const cases = casesOf(checked, style)
		const failures = cases.filter(({ failure }) => failure !== undefined).length
		const counts = { tests: String(cases.length), failures: String(failures) }
		const body = cases.map(({ name, failure }) => testCase(checked.id, name, failure)).join('')
		return `<testsuite${attributes({ name: checked.id, ...counts })}>\n${body}</testsuite>\n`
	},
}

interface Case {
	readonly name: string
	readonly failure?: string
}

function casesOf(checked: Checked, { language }: Style): readonly Case[] {
	if ('problem' in checked) return [{ name: 'readable', failure: checked.problem }]
	const { findings, text } = checked.analysis
	const lines = lineTable(text)
	const byRule = new Map<string, string[]>()
	for (const finding of findings) {
		const { line, column } = placeAt(lines, finding.start)
		const message = plain(finding.message, language)
		const row = `${line}:${column}: ${finding.severity}: ${message} [${textOf(text, finding)}]`
		addTo(byRule, finding.code, row)
	}
	if (byRule.size === 0) return [{ name: 'clean' }]
	return [...byRule].map(([name, rows]) => ({ name, failure: rows.join('\n') }))
}

function testCase(classname: string, name: string, failure: string | undefined): string {
	const open = `<testcase${attributes({ classname, name })}`
	if (failure === undefined) return `${open}/>\n`
	const [message = ''] = failure.split('\n')
	return `${open}><failure${attributes({ message })}>${escapeXml(failure)}</failure></testcase>\n`
}
