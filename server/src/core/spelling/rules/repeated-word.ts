import { ABSENT } from '../../lexicon/word-table.ts'
import { tokenText } from '../../text/tokenize.ts'
import { listedEntry } from '../listed.ts'
import type { Draft, Place, WordRule } from '../rule.ts'
import { Trait } from '../spellings.ts'

export const repeatedWord: WordRule = {
	id: 'repeated-word',
	unit: 'word',
	traits: Trait.repeated,
	summary: 'A word stands twice in a row.',
	rationale: {
		en: 'A word typed twice is the commonest slip of retyping and inflates its count.',
		ar: 'تكرار الكلمة سهوا من أشيع زلات النسخ، وهو يزيد في عدها.',
	},
	message: {
		en: 'The word is written twice: {0}.',
		ar: 'كتبت الكلمة مرتين: {0}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkRepetition,
	examples: [
		{
			before: 'ذهب [في في] الصباح',
			after: 'ذهب في الصباح',
		},
		{ before: 'تحسن الوضع رويداً رويداً' },
		{ before: 'التقى اللاعب حسن حسن زملاءه' },
	],
}

function checkRepetition({ tokens, i, knowledge, annotations }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const before = tokenText(tokens, i - 2)
	if (written !== before || written.length < 2) return undefined
	const entry = listedEntry(knowledge.listed, tokens, i)
	const isMeant =
		entry !== ABSENT && ((knowledge.listed.traits[entry] as number) & Trait.repeatable) !== 0
	if (isMeant) return undefined
	const start = tokens.start[i - 2] as number
	const end = tokens.start[i + 1] as number
	const isName = annotations.entities.mentions.some((name) => name.start < end && start < name.end)
	return isName ? undefined : { start, end, replacements: [written] }
}
