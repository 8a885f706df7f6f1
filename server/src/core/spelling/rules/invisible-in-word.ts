import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

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
		en: 'Soft hyphens, joiners and direction marks inside a word show nothing and break every search for it.',
		ar: 'محارف لا ترى داخل الكلمة تكسر البحث عنها.',
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
		{ before: 'وصل \u200fBBC\u200f إلى القاهرة' },
	],
}

function checkInvisible({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	return draft(spanOf(tokens, i), [written.replace(INVISIBLE, '')])
}
