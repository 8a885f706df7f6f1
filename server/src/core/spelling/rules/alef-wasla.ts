import { type Draft, draft } from '../../rule.ts'
import { ALEF, ALEF_WASLA, spell } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

/** From this many vowel marks on, the word is quoted scripture or verse, spelled on purpose. */
const VOCALISED = /(?:[\u064b-\u0652\u0670].*){3}/u

export const alefWasla: WordRule = {
	id: 'alef-wasla',
	title: {
		en: 'Alef wasla',
		ar: 'ألف الوصل',
	},
	unit: 'word',
	traits: Trait.foreignLetter,
	summary: "An alef wasla, a letter of the Qur'an's script, stands in plain text.",
	rationale: {
		en: 'Outside quotations of scripture no newspaper writes alef wasla; searches miss it.',
		ar: 'ألف الوصل المرسومة من رسم المصحف، ولا تكتب في غيره.',
	},
	message: {
		en: '{0} is written with alef wasla: {1}.',
		ar: 'في {0} ألف وصل مرسومة، وتكتب {1}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkWasla,
	examples: [
		{
			before: 'أعلن [\u0671لرئيس] ذلك',
			after: 'أعلن الرئيس ذلك',
		},
		{ before: 'قال: \u0671لْحَمْدُ لله' },
	],
}

function checkWasla({ tokens, i }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	if (!written.includes(spell(ALEF_WASLA)) || VOCALISED.test(written)) return undefined
	return draft(spanOf(tokens, i), [written.replaceAll(spell(ALEF_WASLA), spell(ALEF))])
}
