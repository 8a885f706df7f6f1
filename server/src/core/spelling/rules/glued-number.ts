import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { isCommonWord } from '../common-word.ts'
import { overlapsName } from '../names.ts'
import type { Place, TokenRule } from '../rule.ts'

/** How often the news must have the word: names of products and diseases, which take numbers, are rarer. */
const COMMON = 1000

export const gluedNumber: TokenRule = {
	id: 'glued-number',
	title: {
		en: 'Number glued to a word',
		ar: 'عدد ملصق بكلمة',
	},
	unit: 'number',
	summary: 'A number is written without the space between it and a common word.',
	rationale: {
		en: 'A number glued to a word hides both from a search.',
		ar: 'العدد الملتصق بالكلمة يخفيها عن البحث ويختفي معها.',
	},
	message: {
		en: 'A space is missing in {0}: {1}.',
		ar: 'سقطت مسافة من {0}: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkNumber,
	examples: [
		{
			before: 'أصيب عشرة [بينهم3] أطفال',
			after: 'أصيب عشرة بينهم 3 أطفال',
		},
		{
			before: 'تبرع بمبلغ [20مليون] دولار',
			after: 'تبرع بمبلغ 20 مليون دولار',
		},
		{ before: 'طائرة من طراز ف16 وقمة ال\u064020' },
		{ before: 'أصيب عشرة بينهم 3 أطفال' },
		{ before: 'تفشى فيروس كوفيد19 في البلاد' },
	],
}

function checkNumber(place: Place): Draft | undefined {
	const { tokens, i, annotations } = place
	const first = isCommonWord(place, i - 1, COMMON) ? i - 1 : i
	const last = isCommonWord(place, i + 1, COMMON) ? i + 1 : i
	if (first === last) return undefined
	const span = spanOf(tokens, first, last)
	if (overlapsName(annotations, span)) return undefined
	const parts = Array.from({ length: last - first + 1 }, (_, n) => tokenText(tokens, first + n))
	return draft(span, [parts.join(' ')])
}
