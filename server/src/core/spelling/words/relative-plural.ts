import { keyOf } from '../../text/fold.ts'
import { NOON, spell, WAW, YEH } from '../../text/letters.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import { respell } from './spellings.ts'
import { firstForm, spellingAt, WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

const ENDINGS = [spell(YEH, NOON), spell(WAW, NOON)]
const SHORTEST = 6
/** Weight of a plural and of its singular, the relative adjective, that are both in use, and by which the plural must be the commoner. */
const ANY = [Math.log(15) * WEIGHT_UNITS, Math.log(8) * WEIGHT_UNITS] as const
/** The same where the letters before the ending are no noun, so that no dual is written alike. */
const NO_NOUN = [Math.log(5) * WEIGHT_UNITS, Math.log(3) * WEIGHT_UNITS] as const
/** Weight of a noun that has a dual, which is written alike. */
const NOUN = Math.log(40) * WEIGHT_UNITS

/**
 * The plural of a relative adjective of which `text[start, end)` has lost a yeh, the one before its ending:
 * a slip so common that it is no sign of a word that it returns. Undefined where it is none.
 */
export function relativePlural(
	words: WordList,
	text: string,
	start: number,
	end: number,
): string | undefined {
	if (!ENDINGS.some((ending) => text.startsWith(ending, end - 2))) return undefined
	const whole = pluralOf(words, text, start, end)
	if (whole !== undefined || text.charCodeAt(start) !== WAW) return whole
	if (weightOfKey(words, keyOf(text, start, end)) > 0) return undefined
	const stem = pluralOf(words, text, start + 1, end)
	return stem && spell(WAW) + stem
}

function pluralOf(words: WordList, text: string, start: number, end: number): string | undefined {
	const stem = end - 2
	if (end - start < SHORTEST || text.charCodeAt(stem - 1) === YEH) return undefined
	const plural = text.slice(start, stem) + spell(YEH) + text.slice(stem, end)
	const key = keyOf(plural, 0, plural.length)
	const weight = weightOfKey(words, key)
	const [least, ratio] = weightOfKey(words, keyOf(text, start, stem)) === 0 ? NO_NOUN : ANY
	const isLost =
		weight >= least &&
		weightOfKey(words, keyOf(plural, 0, plural.length - 2)) >= least &&
		weightOfKey(words, keyOf(text, start, end)) <= weight - ratio
	return isLost
		? respell(plural, 0, plural.length, spellingAt(words, firstForm(words, key)))
		: undefined
}

/** The same of word `i` where it stands: a dual is written alike. */
export function relativePluralAt(words: WordList, tokens: Tokens, i: number): string | undefined {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const plural = relativePlural(words, tokens.text, start, end)
	if (plural === undefined) return undefined
	const isNoun = weightOfKey(words, keyOf(tokens.text, start, end - 2)) >= NOUN
	return isNoun && mayBeDual(tokens, i, end - start) ? undefined : plural
}

/** Long nouns hardly have a dual, and behind another plural stands an adjective of it. */
function mayBeDual(tokens: Tokens, i: number, length: number): boolean {
	if (i < 2) return length < LONG
	const before = tokenText(tokens, i - 2)
	if (BEFORE_DUALS.has(before)) return true
	return length < LONG && !ENDINGS.some((ending) => before.endsWith(ending))
}

const LONG = 9
const BEFORE_DUALS: ReadonlySet<string> = new Set(
	Object.values({
		between: 'بين',
		andBetween: 'وبين',
		these: 'هذين',
		ofThese: 'لهذين',
		inThese: 'بهذين',
		both: 'كلا',
		inBoth: 'كلي',
	}),
)
