import type { Draft } from '../../rule.ts'
import { isConjunction } from '../../text/clitics.ts'
import { tokenText } from '../../text/tokenize.ts'
import { otherGender } from '../gender.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const numberGender: WordRule = {
	id: 'number-gender',
	title: {
		en: 'Gender of a number',
		ar: 'جنس العدد',
	},
	unit: 'word',
	traits: Trait.counting,
	summary: 'A number from three to ten has the gender that news never gives it before this noun.',
	rationale: {
		en: 'These numbers take the gender opposite to that of the singular they count.',
		ar: 'الأعداد من ثلاثة إلى عشرة تخالف المعدود في الجنس.',
	},
	message: {
		en: 'Before {2} the number is {1}, not {0}.',
		ar: 'العدد قبل {2} هو {1} لا {0}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkNumber,
	examples: [
		{
			before: 'استمر ذلك [خمسة] سنوات',
			after: 'استمر ذلك خمس سنوات',
		},
		{
			before: 'وصل [ثلاث] رجال إلى المدينة',
			after: 'وصل ثلاثة رجال إلى المدينة',
		},
		{ before: 'استمر ذلك خمس سنوات وثلاثة أيام' },
		{ before: 'مضت سبع وعشرون سنة، وحضر خمسة عشر رجلا' },
		{ before: 'كان السادس بين ثلاثة كلكمان' },
	],
}

/** The number goes on, with ten or with tens behind a conjunction; or it ends there, before a particle. */
function isNoNoun(next: string): boolean {
	return next.length < SHORTEST_NOUN || isConjunction(next.charCodeAt(0)) || TEENS.test(next)
}

const SHORTEST_NOUN = 4
const TEENS = /^\u0639\u0634\u0631[\u0629\u0647]?$/u

function checkNumber(place: Place): Draft | undefined {
	const { tokens, i, knowledge } = place
	if (isNoNoun(tokenText(tokens, i + 2))) return undefined
	return otherGender(place, knowledge.listed.countings)
}
