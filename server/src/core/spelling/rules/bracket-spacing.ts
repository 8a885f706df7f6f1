import { type Draft, draft } from '../../rule.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['«', '»'],
	['[', ']'],
	['“', '”'],
])
const FARTHEST = 40

export const bracketSpacing: MarkRule = {
	id: 'bracket-spacing',
	title: {
		en: 'Spaces inside brackets',
		ar: 'مسافات داخل الأقواس',
	},
	unit: 'mark',
	marks: [...CLOSING.keys()].map((mark) => mark.charCodeAt(0)),
	summary: 'Spaces stand inside brackets or quotation marks.',
	rationale: {
		en: 'The bracket belongs to what it holds; spaced, it can stand alone at the end of a line.',
		ar: 'القوس جزء مما يحيط به، وإذا فصل بقي وحده في آخر السطر.',
	},
	message: {
		en: 'No spaces just inside brackets.',
		ar: 'لا مسافات داخل الأقواس.',
	},
	severity: 'information',
	fix: 'safe',
	check: checkBrackets,
	examples: [
		{
			before: 'قال [( نعم )] ثم سكت',
			after: 'قال (نعم) ثم سكت',
		},
		{ before: 'قال (نعم) ثم سكت' },
	],
}

function checkBrackets({ tokens, i }: Place): Draft | undefined {
	const open = tokenText(tokens, i)
	const close = closingAt(tokens, i, CLOSING.get(open) as string)
	if (close < 0) return undefined
	const span = spanOf(tokens, i, close)
	const inside = tokens.text.slice(span.start + 1, span.end - 1)
	if (inside === inside.trim() || inside.trim() === '') return undefined
	return draft(span, [open + inside.trim() + tokenText(tokens, close)])
}

/** The token that closes the bracket, on its line and near; -1 when there is none. */
function closingAt({ text, start, kind, count }: Tokens, i: number, close: string): number {
	const last = Math.min(count, i + FARTHEST)
	for (let at = i + 1; at < last; at++) {
		if (kind[at] === TokenKind.break) return -1
		if (kind[at] !== TokenKind.punctuation) continue
		if (text.charCodeAt(start[at] as number) === close.charCodeAt(0)) return at
	}
	return -1
}
