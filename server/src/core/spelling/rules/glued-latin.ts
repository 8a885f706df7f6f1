import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { isCommonWord } from '../common-word.ts'
import { overlapsName } from '../names.ts'
import type { Place, TokenRule } from '../rule.ts'

const SHORTEST = 2
/** How often the news must have the Arabic word. */
const COMMON = 100

export const gluedLatin: TokenRule = {
	id: 'glued-latin',
	title: {
		en: 'Word glued to a Latin one',
		ar: 'كلمة ملصقة بكلمة لاتينية',
	},
	unit: 'foreign',
	summary: 'A common Arabic word is written without a space behind a Latin one.',
	rationale: {
		en: 'Without the space neither word is found.',
		ar: 'إذا سقطت المسافة لم توجد أي من الكلمتين.',
	},
	message: {
		en: 'A space is missing in {0}: {1}.',
		ar: 'سقطت مسافة من {0}: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkLatin,
	examples: [
		{
			before: 'محرك [TSIسعة] لترين',
			after: 'محرك TSI سعة لترين',
		},
		{
			before: 'نقلت ذلك [CNNوقال] مراسلها',
			after: 'نقلت ذلك CNN وقال مراسلها',
		},
		{ before: 'قالت الBBC إن قناة BBC عربية' },
	],
}

/** Only in this order: before a Latin name stands the article, or a preposition. */
function checkLatin(place: Place): Draft | undefined {
	const { tokens, i, annotations } = place
	const latin = tokenText(tokens, i)
	if (latin.length < SHORTEST || !/^[A-Za-z]+$/u.test(latin)) return undefined
	if (!isCommonWord(place, i + 1, COMMON)) return undefined
	if (overlapsName(annotations, spanOf(tokens, i + 1))) return undefined
	return draft(spanOf(tokens, i, i + 1), [`${latin} ${tokenText(tokens, i + 1)}`])
}
