import type { Draft } from '../../rule.ts'
import { isConjunction } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import { tokenText } from '../../text/tokenize.ts'
import { logPairs } from '../bigrams.ts'
import type { Counting } from '../listed.ts'
import { keyBeside } from '../neighbours.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../spellings.ts'

/** Nats of pairs that show how a noun is counted, with all numbers together. */
const USUAL = 4
/** The news itself slips: so many times the nats of the gender that is written. */
const SLIPS = 2

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

/** Which gender the noun is counted with is seen from all numbers it follows in the news. */
function checkNumber({ tokens, i, knowledge: { listed, bigrams } }: Place): Draft | undefined {
	const noun = keyBeside(tokens, i, i + 2)
	if (noun === undefined || isNoNoun(tokenText(tokens, i + 2))) return undefined
	const written = tokenText(tokens, i)
	const pair = listed.countings.find((forms) => forms.includes(written))
	if (!pair) return undefined
	const gender = pair[0] === written ? 0 : 1
	const usual = 1 - gender
	const counted = (of: number) => {
		const nats = listed.countings.map((forms: Counting) => {
			const number = forms[of] as string
			return logPairs(bigrams, keyOf(number, 0, number.length), noun)
		})
		return nats.reduce((a, b) => a + b)
	}
	const times = counted(usual)
	if (times < USUAL || times < USUAL + SLIPS * counted(gender)) return undefined
	const better = pair[usual] as string
	return {
		start: tokens.start[i] as number,
		end: tokens.start[i + 1] as number,
		replacements: [better],
		args: [better, tokenText(tokens, i + 2)],
	}
}
