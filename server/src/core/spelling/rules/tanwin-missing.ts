import { type Draft, draft } from '../../rule.ts'
import { ALEF, FATHATAN } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { BEFORE_ALEF, ON_ALEF, tanwinPlaces } from '../letters/tanwin.ts'
import type { Page, PageRule } from '../rule.ts'

/** So many marked words show that the writer marks tanwin. */
const HABIT = 2

export const tanwinMissing: PageRule = {
	id: 'tanwin-missing',
	title: {
		en: 'Missing tanwin',
		ar: 'تنوين ناقص',
	},
	unit: 'article',
	over: 'marked',
	summary: 'An adverbial accusative lacks the tanwin that the article marks elsewhere.',
	rationale: {
		en: 'Marked and unmarked accusatives in one article are two forms of one word to a concordance.',
		ar: 'تنوين بعض المنصوبات وترك بعضها في نص واحد يجعل للكلمة رسمين.',
	},
	message: {
		en: '{0} lacks a tanwin; this article marks it on {2:words}: {1}.',
		ar: 'ترك تنوين {0}، والنص ينون غيرها ({2}): {1}.',
	},
	severity: 'information',
	fix: 'house',
	check: checkTanwin,
	examples: [
		{
			before: 'أجرى اتصالاً هاتفياً وقدم [دعما] للحكومة',
			after: 'أجرى اتصالاً هاتفياً وقدم دعماً للحكومة',
		},
		{
			before: 'أجرى اتصالًا هاتفيًا وقدم [دعما] للحكومة',
			after: 'أجرى اتصالًا هاتفيًا وقدم دعمًا للحكومة',
		},
		{ before: 'أجرى اتصالًا هاتفيًا وقدم دعمًا للحكومة' },
		{ before: 'أجرى اتصالا هاتفيا وقدم دعما للحكومة' },
	],
}

function checkTanwin(page: Page): readonly Draft[] {
	const { tokens, marked } = page
	if (marked.length < HABIT) return []
	const { before, on } = tanwinPlaces(tokens, marked)
	const habit = before.length + on.length
	const bare = habit < HABIT ? [] : bareAdverbs(page)
	if (bare.length === 0 || bare.length > habit) return []
	const order = before.length > on.length ? BEFORE_ALEF : ON_ALEF
	return bare.map((i) => {
		const better = tokenText(tokens, i).slice(0, -1) + order
		return draft(spanOf(tokens, i), [better], { args: [better, String(habit)] })
	})
}

function bareAdverbs({ tokens, adverbs }: Page): readonly number[] {
	return adverbs.filter((i) => {
		const last = (tokens.start[i + 1] as number) - 1
		return tokens.text.charCodeAt(last) === ALEF && tokens.text.charCodeAt(last - 1) !== FATHATAN
	})
}
