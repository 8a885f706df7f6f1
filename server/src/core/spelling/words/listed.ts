import { LexiconError, readLines } from '../../lexicon/read.ts'
import { ABSENT, lookUp, type WordTable, wordTable } from '../../lexicon/word-table.ts'
import { keyOf, mixKey } from '../../text/fold.ts'
import { ALEF, BEH, FEH, KAF, LAM, spell, WAW } from '../../text/letters.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import { type Case, isCase } from './cased-hamza.ts'
import {
	byAnchor,
	isBare,
	type Misspellings,
	misspellingsAt,
	readMisspellings,
} from './misspellings.ts'
import { type RealPhrases, readRealPhrases } from './real-phrases.ts'
import { addToSieve, emptySieve, passes, type Sieve } from './sieve.ts'
import { type Spelling, Trait } from './spellings.ts'
import { type TellingVerbs, tellingVerbs } from './telling.ts'

/** One number or demonstrative in its two genders. */
export type Gendered = readonly [masculine: string, feminine: string]

/** Everything the word lists of lexicon/ say of single words, behind one look-up. */
export interface Listed {
	readonly table: WordTable
	readonly traits: Int32Array
	/** By entry of the table. */
	readonly misspellings: Misspellings
	/** Words that look like a misspelling of another, as written, without marks. */
	readonly realWords: ReadonlySet<string>
	/** Words that look like a slip of the fingers in a common one, as written, behind clitics and the article too. */
	readonly rareWords: ReadonlySet<string>
	/** Phrases whose last word looks like a misspelling of another. */
	readonly realPhrases: RealPhrases
	/** Number words from three to ten: with masculine and with feminine nouns. */
	readonly countings: readonly Gendered[]
	/** Demonstratives of the singular, with what is written onto them. */
	readonly pointings: readonly Gendered[]
	/** Relative pronouns of one man, and of several. */
	readonly relatives: ReadonlyMap<string, string>
	/** Broken plurals of people, behind the article and clitics too. */
	readonly people: ReadonlySet<string>
	/** Particles that put the next verb into the jussive. */
	readonly jussives: ReadonlySet<string>
	/** Verbs of saying and telling, by what opens the clause they govern. */
	readonly telling: TellingVerbs
	/** Words that put the next noun into a case. */
	readonly cases: ReadonlyMap<string, Case>
	/** Those of them whose right form often opens a clause. */
	readonly openers: ReadonlySet<string>
	/** Those that are slips only where others of their kind are: elsewhere news means them more often than not. */
	readonly habitual: ReadonlySet<string>
	/** The same, but that a word before them which news writes before the other tells as well. */
	readonly told: ReadonlySet<string>
	/** Those that are meant more often than not even where their writer makes such slips. */
	readonly meant: ReadonlySet<string>
	/** Words that are none without their hamza: it may be above or below its alef, but not left out. */
	readonly hamzated: KeySet
}

/** What may stand before a listed word: nothing, one clitic, or waw and a preposition. */
const PROCLITICS = [[], [WAW], [FEH], [BEH], [LAM], [KAF], [WAW, BEH], [WAW, LAM]].map((codes) =>
	spell(...codes),
)

/** Reads the lists. Throws a `LexiconError` naming file and line. */
export function readListed(text: (file: string) => string): Listed {
	const traits = new Map<string, number>()
	const add = (form: string, trait: number) => traits.set(form, (traits.get(form) ?? 0) | trait)
	const misspellings = readMisspellings('words.txt', text('words.txt'), PROCLITICS)
	for (const { anchor } of misspellings) add(anchor, Trait.misspelt)
	for (const word of words('repeatable.txt', text)) add(word, Trait.repeatable)
	for (const word of words('adverbs.txt', text)) add(word, Trait.adverb)
	for (const word of behindClitics(words('two-ways.txt', text))) add(word, Trait.twoWays)
	for (const word of words('active-verbs.txt', text)) add(word, Trait.activeVerb)
	for (const word of behindClitics(words('saying-verbs.txt', text))) add(word, Trait.saying)
	for (const word of words('governors.txt', text)) add(word, Trait.governor)
	const countings = readGendered('three-to-ten.txt', text('three-to-ten.txt'))
	for (const word of countings.flat()) add(word, Trait.counting)
	const pointings = readGendered('demonstratives.txt', text('demonstratives.txt'))
	for (const word of pointings.flat()) add(word, Trait.pointing)
	const relatives = new Map(readGendered('relative-pronouns.txt', text('relative-pronouns.txt')))
	for (const word of relatives.keys()) add(word, Trait.pointing)
	const jussives = new Set(words('jussive-particles.txt', text))
	for (const word of jussives) add(word, Trait.pointing)
	const forms = [...traits.keys()]
	const table = wordTable(forms.map((form, i) => [form, i]))
	return {
		table,
		traits: mergeTraits(table, forms, traits),
		misspellings: byAnchor(misspellings, table, forms.length),
		realWords: new Set(behindClitics(words('real-words.txt', text))),
		rareWords: new Set(behindClitics(behindArticle(words('rare-words.txt', text)))),
		realPhrases: readRealPhrases('real-phrases.txt', text('real-phrases.txt'), PROCLITICS),
		countings,
		pointings,
		relatives,
		people: new Set(behindClitics(behindArticle(words('people.txt', text)))),
		jussives,
		telling: tellingVerbs(
			behindClitics(words('saying-verbs.txt', text)),
			behindClitics(words('telling-verbs.txt', text)),
		),
		cases: readCases('case-governors.txt', text('case-governors.txt')),
		openers: new Set(marked('opens', 'real-words.txt', text)),
		habitual: new Set(behindClitics(marked('habit', 'real-words.txt', text))),
		told: new Set(behindClitics(marked('behind', 'real-words.txt', text))),
		meant: new Set(behindClitics(marked('meant', 'real-words.txt', text))),
		hamzated: keysOf([
			...[...behindClitics(words('two-ways.txt', text))].filter((word) => HAMZA_ON_ALEF.test(word)),
			...behindClitics(behindArticle(words('hamzated.txt', text))),
		]),
	}
}

/** The entry of word `i`, or `ABSENT`. */
export function listedEntry({ table }: Listed, tokens: Tokens, i: number): number {
	const start = tokens.start[i] as number
	return lookUp(table, tokens.text, start, tokens.start[i + 1] as number, tokens.key[i] as number)
}

/** Whether the word is one that needs a hamza, written without any. */
export function lacksItsHamza({ hamzated }: Listed, key: number, written: Spelling): boolean {
	return (written & ~1) === 0 && passes(hamzated.sieve, key) && hamzated.keys.has(key | 0)
}

/** What the lists say of word `i`, or of another of its skeleton: bits of `Trait`. */
export function listedTraits(listed: Listed, tokens: Tokens, i: number): number {
	const entry = listedEntry(listed, tokens, i)
	return entry === ABSENT ? 0 : (listed.traits[entry] as number)
}

/** Whether word `i` is written as one by which a misspelling is looked up, rather than only of one skeleton with it. */
export function isMisspelt(listed: Listed, tokens: Tokens, i: number): boolean {
	const written = tokenText(tokens, i)
	const misspellings = misspellingsAt(listed.misspellings, listedEntry(listed, tokens, i))
	return misspellings.some(({ wrong, anchor }) => isBare(wrong[anchor] as string, written))
}

/** The first field of each line. */
function* words(file: string, text: (file: string) => string): Iterable<string> {
	for (const { fields } of readLines(file, text(file), { least: 1, most: 2 })) {
		yield fields[0] as string
	}
}

function readGendered(file: string, content: string): readonly Gendered[] {
	const lines = readLines(file, content, { least: 2, most: 2 })
	return lines.map(({ fields }) => fields as [string, string])
}

function readCases(file: string, content: string): ReadonlyMap<string, Case> {
	return new Map(
		readLines(file, content, { least: 2, most: 2 }).map(({ fields: [word, which], line }) => {
			if (!isCase(which as string)) throw new LexiconError(file, line, 'expected: a case')
			return [word as string, which as Case]
		}),
	)
}

const HAMZA_ON_ALEF = /[\u0623\u0625]/u

/** Skeleton keys, signed as small numbers are, and a sieve that keeps nearly all others from being looked up. */
interface KeySet {
	readonly keys: ReadonlySet<number>
	readonly sieve: Sieve
}

function keysOf(words: readonly string[]): KeySet {
	const keys = new Set(words.map((word) => keyOf(word, 0, word.length) | 0))
	const sieve = emptySieve(SIEVE_BITS)
	for (const key of keys) addToSieve(sieve, mixKey(key))
	return { keys, sieve }
}

const SIEVE_BITS = 13

const MARKS = ['opens', 'habit', 'behind', 'meant'] as const

/** The words of the list that bear this mark. */
function* marked(
	wanted: (typeof MARKS)[number],
	file: string,
	text: (file: string) => string,
): Iterable<string> {
	for (const { fields, line } of readLines(file, text(file), { least: 1, most: 2 })) {
		const [word, mark] = fields
		if (mark !== undefined && !MARKS.some((known) => known === mark)) {
			throw new LexiconError(file, line, `expected: ${MARKS.join(' or ')}`)
		}
		if (mark === wanted) yield word as string
	}
}

function* behindClitics(words: Iterable<string>): Iterable<string> {
	for (const word of words) for (const proclitic of PROCLITICS) yield proclitic + word
}

/** Each bare, with the article, and as it is left behind the preposition lam, which takes its alef. */
function* behindArticle(words: Iterable<string>): Iterable<string> {
	for (const word of words) yield* [word, spell(ALEF, LAM) + word, spell(LAM) + word]
}

/** Forms of one skeleton share an entry; their traits are joined. */
function mergeTraits(
	table: WordTable,
	forms: readonly string[],
	traits: ReadonlyMap<string, number>,
): Int32Array {
	const merged = new Int32Array(forms.length)
	for (const form of forms) {
		const entry = lookUp(table, form, 0, form.length)
		merged[entry] = (merged[entry] as number) | (traits.get(form) as number)
	}
	return merged
}
