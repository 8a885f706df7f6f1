import { type Draft, draft } from '../../rule.ts'
import { HEH, spell } from '../../text/letters.ts'
import { spanOf, TokenKind, type Tokens, tokenLength, tokenText } from '../../text/tokenize.ts'
import type { Page, PageRule } from '../rule.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'

export const measurePronoun: PageRule = {
	id: 'measure-pronoun',
	title: {
		en: 'Measure without its pronoun',
		ar: 'مقدار بلا ضميره',
	},
	unit: 'article',
	over: 'numbers',
	summary: 'Between «what» and a number a measure lacks the pronoun that refers back to «what».',
	rationale: {
		en: 'What stands behind «what» is its clause, which needs a pronoun: «what its share is 5 %».',
		ar: 'جملة صلة ما تحتاج ضميرا عائدا.',
	},
	message: {
		en: 'Before a number {0} bears a pronoun: {1}.',
		ar: 'قبل العدد تلحق الهاء {0}: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkMeasures,
	examples: [
		{
			before: 'خسر المؤشر ما [نسبة] 8.5% وبلغت التداولات ما [قيمة] 5 ملايين',
			after: 'خسر المؤشر ما نسبته 8.5% وبلغت التداولات ما قيمته 5 ملايين',
		},
		{ before: 'خسر المؤشر ما نسبته 8.5%، وزاد بنسبة 5%' },
		{ before: 'ما نسبة النجاح؟ 5%' },
	],
}

function checkMeasures({ tokens, numbers }: Page): readonly Draft[] {
	const drafts: Draft[] = []
	for (const number of numbers) {
		const i = number - 2
		const bearing = isBehindWhat(tokens, i) ? MEASURES.get(tokenText(tokens, i)) : undefined
		if (bearing === undefined) continue
		drafts.push(draft(spanOf(tokens, i), [bearing]))
	}
	return drafts
}

function isBehindWhat(tokens: Tokens, i: number): boolean {
	const isNext = tokens.kind[i + 1] === TokenKind.space && isWordBehindSpace(tokens, i)
	return isNext && tokenLength(tokens, i - 2) === WHAT.length && tokenText(tokens, i - 2) === WHAT
}

const WHAT = 'ما'

/** Feminine measures, and as they bear the pronoun «his». */
const MEASURES: ReadonlyMap<string, string> = new Map(
	Object.values({
		share: 'نسبت',
		value: 'قيمت',
		area: 'مساحت',
		quantity: 'كميت',
		cost: 'كلفت',
	}).map((stem) => [`${stem.slice(0, -1)}\u0629`, stem + spell(HEH)]),
)
