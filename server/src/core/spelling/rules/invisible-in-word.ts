import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'
import { weightOfKey } from '../words/word-list.ts'

const INVISIBLES = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/u

export const invisibleInWord: WordRule = {
	id: 'invisible-in-word',
	title: {
		en: 'Invisible character in a word',
		ar: 'محرف خفي داخل كلمة',
	},
	unit: 'word',
	traits: Trait.invisible,
	summary: 'An invisible character stands inside a word.',
	rationale: {
		en: 'Soft hyphens, joiners and direction marks inside a word show nothing and break every search for it. Where one holds two words apart, a space is wanted.',
		ar: 'محارف لا ترى داخل الكلمة تكسر البحث عنها، وإن فصل أحدها بين كلمتين فمكانه للمسافة.',
	},
	message: {
		en: '{0} holds an invisible character; it is written {1}.',
		ar: 'في {0} محرف خفي، وتكتب {1}.',
	},
	severity: 'warning',
	fix: 'safe',
	check: checkInvisible,
	examples: [
		{
			before: '[الحكو\u200cمة] الجديدة',
			after: 'الحكومة الجديدة',
		},
		{
			before: '[الر\u00adئيس] المصري',
			after: 'الرئيس المصري',
		},
		{
			before: 'وهو [صحيحا\u202e\u064b] تماما',
			after: 'وهو صحيحا\u064b تماما',
		},
		{
			before: 'كان مقيما هناك [ولا\u200fيزال]',
			after: 'كان مقيما هناك ولا يزال',
		},
		{ before: 'وصل \u200fBBC\u200f إلى القاهرة' },
	],
}

/** One word, or two where these are commoner than it. */
function checkInvisible({ tokens, i, knowledge: { words } }: Place): Draft | undefined {
	const weightOf = (word: string): number => weightOfKey(words, keyOf(word, 0, word.length))
	const pieces = tokenText(tokens, i).split(INVISIBLES)
	const whole = pieces.join('')
	const asOne = weightOf(whole)
	const asTwo = Math.min(...pieces.map(weightOf))
	if (asOne > asTwo || !pieces.every(mayStandAlone)) return draft(spanOf(tokens, i), [whole])
	const parted = pieces.join(' ')
	const fixes = asTwo > asOne ? [parted, whole] : [whole, parted]
	return draft(spanOf(tokens, i), fixes, { doubtful: true })
}

/** Letters, and more than one: a mark or a letter is not torn from its word by a space. */
function mayStandAlone(piece: string): boolean {
	return /^\p{L}.*\p{L}/u.test(piece)
}
