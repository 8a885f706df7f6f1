import { type Draft, draft } from '../../rule.ts'
import { spanOf, TokenKind, type Tokens } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'

const REPLACEMENT = 0xfffd

export const replacementCharacter: MarkRule = {
	id: 'replacement-character',
	title: {
		en: 'Lost letter',
		ar: 'حرف ضائع',
	},
	unit: 'mark',
	marks: [REPLACEMENT],
	summary: 'A letter was lost when the file was decoded and a replacement character stands for it.',
	rationale: {
		en: 'The letter is gone from this file; only the source still has it.',
		ar: 'ضاع الحرف عند فك الترميز، ولا يسترد إلا من المصدر.',
	},
	message: {
		en: 'A letter was lost in {0}.',
		ar: 'ضاع حرف في {0}.',
	},
	severity: 'error',
	fix: 'none',
	check: checkLoss,
	examples: [{ before: 'قال [الرئ\ufffdس] اليوم' }, { before: 'قال الرئيس اليوم' }],
}

/** The whole broken word; a run of losses speaks once. */
function checkLoss({ tokens, i }: Place): Draft | undefined {
	if (isLoss(tokens, i - 1) || (tokens.kind[i - 1] === TokenKind.word && isLoss(tokens, i - 2))) {
		return undefined
	}
	let first = i
	let last = i
	if (tokens.kind[first - 1] === TokenKind.word) first--
	while (isLoss(tokens, last + 1) || tokens.kind[last + 1] === TokenKind.word) last++
	return draft(spanOf(tokens, first, last), [])
}

function isLoss(tokens: Tokens, i: number): boolean {
	return (
		i >= 0 && i < tokens.count && tokens.text.charCodeAt(tokens.start[i] as number) === REPLACEMENT
	)
}
