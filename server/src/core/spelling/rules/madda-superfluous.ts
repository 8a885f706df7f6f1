import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	ALEF_WITH_MADDA_ABOVE,
} from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { LetterRule, Place } from '../rule.ts'
import { BEFORE_ALEF } from '../words/proclitics.ts'
import { scanWord, spellingOf } from '../words/spellings.ts'
import { logCount } from '../words/word-list.ts'

/** Log count of a word that is one: a madda makes many. */
const REAL = Math.log(10)
/**
 * Behind clitics the alef, one letter, and a long vowel inside the word: so start plurals, which are in use,
 * and hardly any other word with a madda. Participles do not.
 */
const NO_MADDA = new RegExp(
	`^${BEFORE_ALEF}\u0622[\u0621-\u064a][\u0627\u0648\u064a][\u0621-\u064a]`,
	'u',
)

export const maddaSuperfluous: LetterRule = {
	id: 'madda-superfluous',
	title: {
		en: 'Superfluous madda',
		ar: 'مدة زائدة',
	},
	unit: 'letter',
	summary: 'An alef bears a madda where news writes a hamza or a bare alef.',
	rationale: {
		en: 'The madda stands for a hamza and a long a; where there is none the word is another one, or none.',
		ar: 'المدة همزة بعدها ألف، فإذا زيدت صارت الكلمة غيرها أو صارت لا معنى لها.',
	},
	message: {
		en: '{0} has a madda too many: {1} (about {2:times} in news, against {3}).',
		ar: 'مدة {0} زائدة، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'warning',
	fix: 'ask',
	certainty: 4,
	caution: (place) => (mayBeMeant(place) ? Number.POSITIVE_INFINITY : 0),
	covers: (written, preferred) => written === ALEF_WITH_MADDA_ABOVE && isOther(preferred),
	examples: [
		{
			before: 'وصل الوفد في الساعات [الآخيرة] من الليل',
			after: 'وصل الوفد في الساعات الأخيرة من الليل',
		},
		{
			before: 'وتنعم المدينة [بالآمان] هذه الأيام',
			after: 'وتنعم المدينة بالأمان هذه الأيام',
		},
		{ before: 'وصل الآن إلى البلد الآمن في الآونة الأخيرة' },
	],
}

/** A word in use, one of another form, or a name. */
function mayBeMeant({ tokens, i, knowledge: { words }, annotations }: Place): boolean {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (!NO_MADDA.test(tokenText(tokens, i))) return true
	if (overlapsName(annotations, { start, end })) return true
	const written = spellingOf(scanWord(tokens.text, start, end))
	const count = logCount(words, tokens.key[i] as number, written)
	return count !== undefined && count >= REAL
}

function isOther(letter: number): boolean {
	return [ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW].includes(letter)
}
