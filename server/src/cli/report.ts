import {
	type Analysis,
	type Finding,
	isolate,
	type Language,
	plain,
	shown,
	textOf,
} from '../core/index.ts'
import { lineTable, placeAt } from '../workspace/line-table.ts'
import { annotation } from './annotation.ts'

/** One checked document, or why it could not be read. */
export type Checked =
	| { readonly id: string; readonly analysis: Analysis }
	| { readonly id: string; readonly problem: string }

interface Style {
	readonly language: Language
	readonly isTerminal: boolean
}

/** A form of report that can be written document by document. */
export interface Report {
	readonly head: string
	readonly between: string
	readonly tail: string
	readonly document: (checked: Checked, style: Style) => string
}

/** `path:line:column: severity code: message`, one finding a line, as compilers print it. */
const text: Report = {
	head: '',
	between: '',
	tail: '',
	document: (checked, style) => {
		if ('problem' in checked) return `${checked.id}: cannot be read: ${checked.problem}\n`
		const { analysis } = checked
		const lines = lineTable(analysis.text)
		return analysis.findings
			.map((finding) => {
				const { line, column } = placeAt(lines, finding.start)
				return `${checked.id}:${line}:${column}: ${sentence(finding, analysis.text, style)}\n`
			})
			.join('')
	},
}

/** One JSON array of `{id, date, findings}` or `{id, error}`, with line and column counted from 1. */
const json: Report = {
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

export const reports = { text, json } as const

function sentence(finding: Finding, text: string, { language, isTerminal }: Style): string {
	const say = isTerminal ? shown : plain
	const word = textOf(text, finding).replace(/\s+/gu, ' ')
	const message = say(finding.message, language)
	return `${finding.severity} ${finding.code}: ${message} [${isTerminal ? isolate(word) : word}]`
}
