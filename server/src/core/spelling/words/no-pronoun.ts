import { isConjunction, isDefiniteAt } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import { ALEF, HEH, MEEM, NOON, spell, TEH, TEH_MARBUTA, WAW, YEH } from '../../text/letters.ts'
import { TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import { keyBeside } from './neighbours.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

/**
 * Whether word `i`, which ends in heh, can carry no pronoun where it stands: a counted noun takes none, nor does
 * an adjective that goes with the feminine before it.
 */
export function takesNoPronoun(words: WordList, tokens: Tokens, i: number): boolean {
	if (tokens.kind[i - 1] !== TokenKind.space) return false
	return isCounted(tokens, i - 2) || isOfFeminine(words, tokens, i)
}

/** A number from eleven on that is no year, or a word that asks for an indefinite noun. */
function isCounted(tokens: Tokens, before: number): boolean {
	if (tokens.kind[before] === TokenKind.word) return COUNTING.has(tokenText(tokens, before))
	if (tokens.kind[before] !== TokenKind.number) return false
	const number = Number(tokenText(tokens, before))
	return number > 10 && (number < EARLIEST || number > LATEST)
}

/** Years, and days of months, stand before anything. */
const EARLIEST = 1300
const LATEST = 2100

const COUNTING: ReadonlySet<string> = new Set(
	Object.values({
		ofAny: 'بأي',
		toAny: 'لأي',
		twenty: 'عشرين',
		twentyToo: 'عشرون',
		thirty: 'ثلاثين',
		thirtyToo: 'ثلاثون',
		forty: 'أربعين',
		fortyToo: 'أربعون',
		fifty: 'خمسين',
		fiftyToo: 'خمسون',
		sixty: 'ستين',
		seventy: 'سبعين',
		eighty: 'ثمانين',
		ninety: 'تسعين',
		thousand: 'ألف',
	}),
)

/** A relative adjective behind an indefinite feminine. */
function isOfFeminine(words: WordList, tokens: Tokens, i: number): boolean {
	return isBehindIndefiniteFeminine(tokens, i) && isRelative(words, tokens, i)
}

/** Whether word `i` is a known relative adjective with a heh behind it, and no plural with a pronoun. */
export function isRelative(words: WordList, { text, start }: Tokens, i: number): boolean {
	const own = start[i] as number
	const end = start[i + 1] as number
	if (text.charCodeAt(end - 2) !== YEH || isConjunction(text.charCodeAt(own))) return false
	const relative = keyOf(text, own, end - 1)
	return weightOfKey(words, relative) >= KNOWN && !arePersons(words, text.slice(own, end - 2))
}

/** «His players» look like a relative adjective: they have a plural in waw and noon, participles at least the other. */
function arePersons(words: WordList, stem: string): boolean {
	const plurals = [spell(WAW, NOON)]
	if (stem.charCodeAt(0) === MEEM) plurals.push(spell(YEH, NOON))
	return plurals.some((plural) => {
		return weightOfKey(words, keyOf(stem + plural, 0, stem.length + plural.length)) > 0
	})
}

/** Weight of a word seen four times. */
const KNOWN = Math.log(4) * WEIGHT_UNITS

/** Whether the word before word `i` looks like an indefinite feminine, or like a plural that goes with one. */
export function isBehindIndefiniteFeminine(tokens: Tokens, i: number): boolean {
	return keyBeside(tokens, i, i - 2) !== undefined && isIndefiniteFeminine(tokens, i - 2)
}

/** Whether word `i` looks like an indefinite feminine, or a plural that goes with one. */
export function isIndefiniteFeminine({ text, start }: Tokens, i: number): boolean {
	const from = start[i] as number
	const end = start[i + 1] as number
	if (end - from < 4 || isDefiniteAt(text, from)) return false
	const last = text.charCodeAt(end - 1)
	if (last === TEH) return text.charCodeAt(end - 2) === ALEF
	return last === TEH_MARBUTA || last === HEH
}
