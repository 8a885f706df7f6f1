import type { Draft } from '../../rule.ts'
import type { Span } from '../../text/span.ts'
import { areOfOneStyle, QUOTES, quotations } from '../consistency/quotations.ts'
import { putIntoStyle, styleToKeep } from '../consistency/styles.ts'
import type { Page, PageRule } from '../rule.ts'

export const mixedQuotes: PageRule = {
	id: 'mixed-quotes',
	title: {
		en: 'Several kinds of quotation marks',
		ar: 'أنواع من علامات التنصيص',
	},
	unit: 'article',
	over: 'quotes',
	summary: 'Quotations stand in several kinds of quotation marks, or not in those of the house.',
	rationale: {
		en: 'Quotations are cut out of a corpus by their marks; two kinds in one article look like two meanings.',
		ar: 'علامات الاقتباس دليل استخراجه، ونوعان منها في نص واحد يوهمان بمعنيين.',
	},
	message: {
		en: 'These quotation marks are not those of the other {2} quotations here: {1}.',
		ar: 'علامتا هذا الاقتباس غير علامات سائر الاقتباسات ({2}): {1}.',
	},
	severity: 'information',
	fix: 'house',
	check: checkKinds,
	examples: [
		{
			before: 'قال «نعم» ثم «ربما» ثم «حسنا» وأخيرا ["لا"]',
			after: 'قال «نعم» ثم «ربما» ثم «حسنا» وأخيرا «لا»',
		},
		{
			before: 'قال [«نعم»] أمس',
			after: 'قال "نعم" أمس',
			house: { quotes: 'straight' },
		},
		{ before: 'قال «نعم» أمس' },
		{ before: 'قال «إن "المدينة" بعيدة» ثم «نعم» ثم «ربما»' },
	],
}

function checkKinds({ tokens, quotes, house }: Page): readonly Draft[] {
	if (house.quotes === undefined && areOfOneStyle(tokens, quotes)) return []
	const found = quotations(tokens, quotes)
	const style = styleToKeep(found, house.quotes, Object.keys(QUOTES))
	const pair = QUOTES[style ?? '']
	if (style === undefined || !pair) return []
	const better = ({ start, end }: Span) => pair[0] + tokens.text.slice(start + 1, end - 1) + pair[1]
	return putIntoStyle(found, style, better, () => pair.join(' '))
}
