import { stemStarts } from '../../text/clitics.ts'
import { addToKey, KEY_SEED, keyOf } from '../../text/fold.ts'
import { ALEF, ALEF_MAKSURA, LAM, NOON } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import type { Preference } from '../rule.ts'
import { countAlefs, type Spelling, withoutAlefs } from '../words/spellings.ts'
import { countAt, firstForm, logCount, logCountAt, NOT_LISTED } from '../words/word-list.ts'
import { LONG_STEM } from './prefer-stem.ts'
import { UNSEEN } from './weighing.ts'

/** A word in alef maksura that with a noon behind its yeh is a plural: the noon is lost before another noun. */
export function preferPlural(
	{ text, start: starts }: Tokens,
	i: number,
	written: Spelling,
	{ words }: SpellingKnowledge,
): Preference | undefined {
	const start = starts[i] as number
	const end = starts[i + 1] as number
	if (text.charCodeAt(end - 1) !== ALEF_MAKSURA) return undefined
	const stems = stemStarts(text, start, end).filter(({ at }) => end - at >= LONG_STEM)
	const isKnown = stems.some(({ at }) => {
		const asWritten = withoutAlefs(written, countAlefs(text, start, at))
		return logCount(words, keyOf(text, at, end), asWritten) !== undefined
	})
	if (isKnown) return undefined
	const plurals = stems
		.flatMap(({ at }) => [keyOf(text, at, end), keyOf(text, at, end, ARTICLE)])
		.map((key) => firstForm(words, addToKey(key, NOON) >>> 0))
		.filter((first) => first !== NOT_LISTED)
		.sort((a, b) => logCountAt(words, b) - logCountAt(words, a))
	const [plural] = plurals
	if (plural === undefined) return undefined
	const odds = logCountAt(words, plural) - UNSEEN
	const count = countAt(words, plural)
	return { spelling: written & ~1, odds, lead: odds, other: undefined, count, writtenCount: 0 }
}

/** The key of the article, with which such plurals are commonest. */
const ARTICLE = addToKey(addToKey(KEY_SEED, ALEF), LAM)
