import { type Finding, isolate, plain, shown, textOf } from '../../core/index.ts'
import { lineTable, placeAt } from '../../workspace/line-table.ts'
import { oneLine } from '../write.ts'
import type { Report, Style } from './report.ts'

/** `path:line:column: severity code: message`, one finding a line, as compilers print it. */
export const text: Report = {
	head: '',
	between: '',
	tail: '',
	document: (checked, style) => {
		if ('problem' in checked)
			return `${oneLine(`${checked.id}: cannot be read: ${checked.problem}`)}\n`
		const { analysis } = checked
		const lines = lineTable(analysis.text)
		const name = oneLine(checked.id)
		return joined(analysis.findings, (finding) => {
			const { line, column } = placeAt(lines, finding.start)
			return `${name}:${line}:${column}: ${sentence(finding, analysis.text, style)}\n`
		})
	},
}

/** Joined some at a time: half a million pieces, each a tree of others, take as much memory as all that is said in them. */
function joined<T>(all: readonly T[], say: (one: T) => string): string {
	const pieces: string[] = []
	for (let at = 0; at < all.length; at += PIECE) {
		pieces.push(
			all
				.slice(at, at + PIECE)
				.map(say)
				.join(''),
		)
	}
	return pieces.join('')
}

const PIECE = 512

function sentence(finding: Finding, text: string, { language, isTerminal }: Style): string {
	const say = isTerminal ? shown : plain
	const word = textOf(text, finding).replace(/\s+/gu, ' ')
	const message = say(finding.message, language)
	return `${finding.severity} ${finding.code}: ${message} [${isTerminal ? isolate(word) : word}]`
}
