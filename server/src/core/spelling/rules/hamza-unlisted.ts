import { type Draft, draft } from '../../rule.ts'
import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	LAM,
	SEEN,
	spell,
	YEH,
} from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { lacksHamza } from '../letters/connecting-alef.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const hamzaUnlisted: WordRule = {
	id: 'hamza-unlisted',
	title: {
		en: 'Missing hamza of a rare word',
		ar: 'همزة ناقصة في كلمة نادرة',
	},
	unit: 'word',
	traits: Trait.oddAlef,
	summary:
		'A word the news list lacks starts with a bare alef, though its letters rule a connecting alef out.',
	rationale: {
		en: 'Foreign names and rare plurals start with a hamza; without it they are counted apart.',
		ar: 'الأسماء الأجنبية والجموع النادرة تبدأ بهمزة قطع، فإذا سقطت عدت الكلمة كلمتين.',
	},
	message: {
		en: 'The alef of {0} is no connecting alef and takes a hamza: {1}.',
		ar: 'ألف {0} ليست ألف وصل فتكتب بهمزة: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkAlef,
	examples: [
		{
			before: 'قال المتحدث [ايلنبروك] إن الوفد وصل',
			after: 'قال المتحدث إيلنبروك إن الوفد وصل',
		},
		{
			before: 'فاز المنتخب [الاوزبلندي] في المباراة',
			after: 'فاز المنتخب الأوزبلندي في المباراة',
		},
		{
			before: 'أحرز اللاعب [اغيلندو] هدفين',
			after: 'أحرز اللاعب أغيلندو هدفين',
		},
		{ before: 'استلهما الفكرة ثم اندهشوا وارتعد القوم' },
		{ before: 'اشبعوا واسألوهم واقرؤوها، واقشعر بدنه' },
	],
}

/** Above or below, both are offered: above but before the sound of a yeh, and where a foreign s follows. */
function checkAlef({ tokens, i }: Place): Draft | undefined {
	const word = tokenText(tokens, i)
	if (!lacksHamza(word)) return undefined
	const at = alefOf(word)
	const next = word.charCodeAt(at + 1)
	const seats = [ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW]
	const isLong = word.charCodeAt(at + 2) === ALEF
	if (next === YEH || (next === SEEN && !isLong)) seats.reverse()
	const replacements = seats.map((seat) => word.slice(0, at) + spell(seat) + word.slice(at + 1))
	return draft(spanOf(tokens, i), replacements)
}

/** The first alef that is not the article's. */
function alefOf(word: string): number {
	const first = word.indexOf(spell(ALEF))
	const isArticle = word.charCodeAt(first + 1) === LAM
	return isArticle ? word.indexOf(spell(ALEF), first + 1) : first
}
