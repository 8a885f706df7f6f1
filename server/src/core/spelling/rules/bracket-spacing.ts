import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'
import { CLOSING, closingAt } from '../words/brackets.ts'

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
