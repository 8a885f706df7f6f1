import type { Draft } from '../../rule.ts'
import { hasArticle } from '../../text/clitics.ts'
import { otherGender } from '../gender.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const demonstrativeGender: WordRule = {
	id: 'demonstrative-gender',
	title: {
		en: 'Gender of a demonstrative',
		ar: 'جنس اسم الإشارة',
	},
	unit: 'word',
	traits: Trait.pointing,
	summary: 'A demonstrative has the gender that news never gives it before this noun.',
	rationale: {
		en: 'This and that agree with the noun they point at; plurals of things are feminine.',
		ar: 'اسم الإشارة يطابق المشار إليه في جنسه، وجمع غير العاقل مؤنث.',
	},
	message: {
		en: 'Before {2} news writes {1}, not {0}.',
		ar: 'قبل {2} تكتب الأخبار {1} لا {0}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkDemonstrative,
	examples: [
		{
			before: 'ترفض الدولة [هذا] الاتهامات وتعلن ذلك',
			after: 'ترفض الدولة هذه الاتهامات وتعلن ذلك',
		},
		{
			before: 'جاء [بهذه] القرار أمس',
			after: 'جاء بهذا القرار أمس',
		},
		{ before: 'في هذا العام وفي هذه السنة' },
		{ before: 'قال هذا كلكمان أمس' },
	],
}

function checkDemonstrative(place: Place): Draft | undefined {
	const { tokens, i, knowledge } = place
	if (!hasArticle(tokens.text, tokens.start[i + 2] ?? tokens.text.length)) return undefined
	return otherGender(place, knowledge.listed.pointings)
}
