import { ABSENT, lookUp, lookUpElided, type WordTable } from '../lexicon/word-table.ts'
import { isMark } from '../text/clitics.ts'
import { keyOf } from '../text/fold.ts'
import { ALEF, ALEF_WITH_MADDA_ABOVE, BEH, FEH, KAF, LAM, WAW } from '../text/letters.ts'

/** Bits of the proclitics a word carries. */
export const Clitic = {
	conjunction: 1,
	beh: 2,
	kaf: 4,
	lam: 8,
} as const

/**
 * A word of the lexicon as it was found, in one number to be remembered: its lexeme, the bits of the
 * proclitics before it and how many code units these take.
 */
export type FoundWord = number

const LEXEME_BITS = 16
const CLITICS_END = LEXEME_BITS + 4
/** More code units are no proclitics. */
const LONGEST_CLITICS = 0x7ff

/** The lexeme of a word. */
export function lexemeOf(found: FoundWord): number {
	return found & ((1 << LEXEME_BITS) - 1)
}

/** The proclitics of a word, bits of `Clitic`. */
export function cliticsOf(found: FoundWord): number {
	return (found >> LEXEME_BITS) & 15
}

/** How many code units the proclitics of a word take. */
export function cliticsLength(found: FoundWord): number {
	return found >> CLITICS_END
}

/**
 * The word `text[start, end)` in the table, whole or after its proclitics; `key` is that of the whole
 * word. `ABSENT` where it is none.
 */
export function findWord(
	words: WordTable,
	text: string,
	start: number,
	end: number,
	key: number,
): FoundWord {
	const whole = lookUp(words, text, start, end, key)
	if (whole !== ABSENT) return whole
	const first = text.charCodeAt(start)
	const isJoined = first === WAW || first === FEH
	const at = isJoined ? skipClitic(text, start) : start
	const stem = isJoined ? lookUpStem(words, text, at, end) : ABSENT
	if (stem !== ABSENT) return behind(stem, Clitic.conjunction, at - start)
	const preposition = prepositionBit(text.charCodeAt(at))
	if (preposition === 0) return ABSENT
	const clitics = isJoined ? preposition | Clitic.conjunction : preposition
	const next = skipClitic(text, at)
	const found = lookUpStem(words, text, next, end)
	if (found !== ABSENT) return behind(found, clitics, next - start)
	if (preposition !== Clitic.lam || text.charCodeAt(next) !== LAM) return ABSENT
	return behind(lookUpElided(words, text, next, end), clitics, next + 1 - start)
}

function behind(lexeme: number, clitics: number, length: number): FoundWord {
	if (lexeme === ABSENT || length > LONGEST_CLITICS) return ABSENT
	return lexeme | (clitics << LEXEME_BITS) | (length << CLITICS_END)
}

function lookUpStem(words: WordTable, text: string, at: number, end: number): number {
	if (end - at < 2 || (end - at === 2 && !isShortWord(text, at))) return ABSENT
	return lookUp(words, text, at, end)
}

/** Of two letters only August, «every» and the article stand after clitics; the rest are other words. */
function isShortWord(text: string, at: number): boolean {
	const first = text.charCodeAt(at)
	if (first === ALEF_WITH_MADDA_ABOVE) return true
	return (first === KAF || first === ALEF) && text.charCodeAt(at + 1) === LAM
}

function prepositionBit(code: number): number {
	if (code === BEH) return Clitic.beh
	if (code === LAM) return Clitic.lam
	return code === KAF ? Clitic.kaf : 0
}

/** The offset after one letter, its vowel marks and tatweel. */
function skipClitic(text: string, at: number): number {
	let next = at + 1
	while (isMark(text.charCodeAt(next))) next++
	return next
}

const CONJUNCTIONS = ['', ...letters(WAW, FEH)]
const PREPOSITIONS = ['', ...letters(BEH, KAF, LAM)]
const SEEDS = CONJUNCTIONS.flatMap((conjunction) => {
	return PREPOSITIONS.map((preposition) => seedOf(conjunction + preposition))
})
const SEEDS_OF_ELIDED = CONJUNCTIONS.map((conjunction) => seedOf(conjunction + letters(LAM)))

/** The keys of all words in which `findWord` finds this one, given by its skeleton. */
export function keysWithClitics(form: string): readonly number[] {
	const keys = SEEDS.map((seed) => keyOf(form, 0, form.length, seed))
	if (form.charCodeAt(0) !== ALEF) return keys
	return [...keys, ...SEEDS_OF_ELIDED.map((seed) => keyOf(form, 1, form.length, seed))]
}

function seedOf(clitics: string): number {
	return keyOf(clitics, 0, clitics.length)
}

function letters(...codes: readonly number[]): readonly string[] {
	return codes.map((code) => String.fromCharCode(code))
}
