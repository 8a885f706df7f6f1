import { type Draft, draft } from '../../rule.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import type { Place, TokenRule } from '../rule.ts'

export const doubleSpace: TokenRule = {
	id: 'double-space',
	title: {
		en: 'Double spaces',
		ar: 'مسافات مكررة',
	},
	unit: 'space',
	summary: 'Two or more spaces stand between words, or spaces at the end of a line.',
	rationale: {
		en: 'Runs of spaces are typing residue; they shift columns and make empty words in naive splits.',
		ar: 'تكرار المسافات من بقايا الكتابة، ويولد كلمات فارغة عند التقطيع.',
	},
	message: {
		en: 'More spaces than one.',
		ar: 'مسافات زائدة.',
	},
	severity: 'information',
	fix: 'safe',
	check: checkRun,
	examples: [
		{
			before: 'قال الرئيس[  ]إنه عاد',
			after: 'قال الرئيس إنه عاد',
		},
		{ before: 'قال الرئيس إنه عاد' },
	],
}

/** A tab or four spaces align columns; spaces at the start of a line indent. */
function checkRun({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const isFirst = i === 0 || tokens.kind[i - 1] === TokenKind.break
	const isLast = i + 1 >= tokens.count || tokens.kind[i + 1] === TokenKind.break
	if (isFirst || !/^ {1,3}$/u.test(written)) return undefined
	if (!isLast && written.length === 1) return undefined
	return draft(spanOf(tokens, i), [isLast ? '' : ' '])
}
