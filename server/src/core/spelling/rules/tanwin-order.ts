import { type Draft, draft } from '../../rule.ts'
import { textOf } from '../../text/span.ts'
import { BEFORE_ALEF, ON_ALEF, tanwinPlaces } from '../letters/tanwin.ts'
import type { Page, PageRule } from '../rule.ts'

const LARGEST_MINORITY = 0.35
/** House style values of the topic `tanwin`. */
export const TANWIN_STYLES: Readonly<Record<string, string>> = {
	'before-alef': BEFORE_ALEF,
	'on-alef': ON_ALEF,
}

export const tanwinOrder: PageRule = {
	id: 'tanwin-order',
	title: {
		en: 'Tanwin before or on the alef',
		ar: 'التنوين قبل الألف أو عليها',
	},
	unit: 'article',
	over: 'marked',
	summary: 'Tanwin fath stands on the alef in some words and before it in others.',
	rationale: {
		en: 'Both orders look alike and never match; Al Jazeera writes it before the alef, most others on it.',
		ar: 'التنوين على الألف وقبلها سواء في الرؤية مختلفان في البحث، ولكل صحيفة مذهب.',
	},
	message: {
		en: 'Tanwin here is {1}, elsewhere in the article {2:times} the other way.',
		ar: 'موضع التنوين هنا {1}، وفي بقية النص {2:times} بغيره.',
	},
	severity: 'information',
	fix: 'house',
	check: checkOrder,
	examples: [
		{
			before: 'أجرى اتصالاً هاتفياً وقدم دعماً كبير[ًا] للحكومة',
			after: 'أجرى اتصالاً هاتفياً وقدم دعماً كبيراً للحكومة',
		},
		{
			before: 'قدم دعم[اً] للحكومة',
			after: 'قدم دعمًا للحكومة',
			house: { tanwin: 'before-alef' },
		},
		{ before: 'أجرى اتصالًا هاتفيًا' },
	],
}

function checkOrder({ tokens, marked, house }: Page): readonly Draft[] {
	const { text } = tokens
	const { before, on } = tanwinPlaces(tokens, marked)
	const style = TANWIN_STYLES[house.tanwin ?? ''] ?? majority(before.length, on.length)
	if (style === undefined) return []
	const [odd, usual] = style === ON_ALEF ? [before, on] : [on, before]
	return odd.map((start) => {
		const span = { start, end: start + style.length }
		return draft(span, [style], { args: [textOf(text, span), String(usual.length)] })
	})
}

function majority(before: number, on: number): string | undefined {
	const minority = Math.min(before, on)
	if (minority === 0 || minority > (before + on) * LARGEST_MINORITY) return undefined
	return before > on ? BEFORE_ALEF : ON_ALEF
}
