import { type Draft, draft } from '../../rule.ts'
import { spell, TATWEEL } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const tatweel: WordRule = {
	id: 'tatweel',
	title: {
		en: 'Tatweel',
		ar: 'تطويل',
	},
	unit: 'word',
	traits: Trait.tatweel,
	summary: 'A word is stretched with tatweel.',
	rationale: {
		en: 'The stretching stroke is decoration: the same word with and without it does not match.',
		ar: 'التطويل زينة، والكلمة به وبغيره لا تتطابقان في البحث.',
	},
	message: {
		en: '{0} is stretched with tatweel: {1}.',
		ar: 'في {0} تطويل، وأصلها {1}.',
	},
	severity: 'information',
	fix: 'safe',
	check: checkTatweel,
	examples: [
		{
			before: 'زار [ال\u0640\u0640\u0640قدس] أمس',
			after: 'زار القدس أمس',
		},
		{ before: 'عام 1441 ه\u0640' },
		{ before: 'اتصل ب\u0640«الوكالة»' },
	],
}

/** A stroke at the end keeps an abbreviation or a proclitic before a quotation in its joined shape. */
function checkTatweel({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	if (/^[^\u0640]{1,2}\u0640+$/u.test(written)) return undefined
	return draft(spanOf(tokens, i), [written.replaceAll(spell(TATWEEL), '')])
}
