import { LexiconError, readLines, sectionText } from '../lexicon/read.ts'
import type { Sections } from '../lexicon/sections.ts'
import { type WordSieve, wordSieve } from '../lexicon/word-sieve.ts'
import { type WordTable, wordTable } from '../lexicon/word-table.ts'
import { keyOf, skeleton } from '../text/fold.ts'
import { FEH, WAW } from '../text/letters.ts'
import { keysWithClitics } from './find-word.ts'
import { SENSE_READERS } from './sense-readers.ts'
import { type Lexeme, type Sense, type Senses, senseBit } from './senses.ts'

/** What the dates stage knows beside its code: words and phrases with their senses. */
export interface DateKnowledge {
	/** From the skeleton of a single word to its index in `lexemes`. */
	readonly words: WordTable
	readonly lexemes: readonly Lexeme[]
	/** Of each lexeme its bits once more, side by side in memory: most words are only asked for them. */
	readonly bits: Int32Array
	/** Lets through the words that mean something to dates or begin a phrase, with their proclitics. */
	readonly sieve: WordSieve
	/** 1 for a lexeme with which a phrase goes on. */
	readonly goesOn: Uint8Array
	/** By `slotOf` the key of a word, 1 where some phrase may go on with it. */
	readonly continuing: Uint8Array
}

const FILE = /^date-.*\.txt$/u

/** Reads every `date-*.txt` section. Throws a `LexiconError` where a line cannot be read. */
export function readDateKnowledge(sections: Sections): DateKnowledge {
	const builder: Builder = { lexemes: [], words: new Map(), inPhrases: new Map() }
	for (const file of sections.keys()) {
		if (!FILE.test(file)) continue
		const lines = readLines(file, sectionText(sections, file), { least: 3, most: 3 })
		for (const { fields, line } of lines) {
			const [sense, payload, written] = fields as [string, string, string]
			const read = SENSE_READERS[sense as Sense]
			const value = read?.(payload)
			if (value === undefined) throw new LexiconError(file, line, `no sense ${sense} ${payload}`)
			for (const form of spellOut(written)) {
				add(builder, form, sense as Sense, value)
				if (form.includes(' ')) noteWords(builder, form, { file, line })
			}
		}
	}
	refuseGlued(builder)
	const { lexemes } = builder
	return {
		words: wordTable(builder.words),
		lexemes,
		bits: Int32Array.from(lexemes, ({ bits }) => bits),
		sieve: sieveOf(builder),
		goesOn: Uint8Array.from(lexemes, ({ phrases }) => (phrases ? 1 : 0)),
		continuing: continuingWords(builder),
	}
}

/** Verbs are in the lexicon for their tense, and some words only within phrases. */
function sieveOf({ words, lexemes }: Builder): WordSieve {
	const telling = Array.from(words).filter(([, lexeme]) => {
		const { bits, phrases } = lexemes[lexeme] as MutableLexeme
		return bits !== 0 || phrases !== undefined
	})
	return wordSieve(telling.flatMap(([form]) => keysWithClitics(form)))
}

/** Few enough to stay close at hand; the words are a few hundred. */
const SLOTS = 1 << 13

/** Where the word with a key has its place among `continuing`. */
export function slotOf(key: number): number {
	return (key ^ (key >>> 13)) & (SLOTS - 1)
}

function continuingWords({ lexemes, words }: Builder): Uint8Array {
	const behind = new Set(lexemes.flatMap(({ phrases }) => [...(phrases?.keys() ?? [])]))
	const slots = new Uint8Array(SLOTS)
	for (const [form, lexeme] of words) {
		if (behind.has(lexeme)) slots[slotOf(keyOf(form, 0, form.length))] = 1
	}
	return slots
}

/** A form in the lexicon may start with the article in brackets: with and without it. */
const OPTIONAL_ARTICLE = /^\((.+)\)/u

function spellOut(written: string): readonly string[] {
	if (!OPTIONAL_ARTICLE.test(written)) return [written]
	return [written.replace(OPTIONAL_ARTICLE, ''), written.replace(OPTIONAL_ARTICLE, '$1')]
}

/** A lexeme in the making. */
interface MutableLexeme extends Lexeme {
	bits: number
	definite: boolean
	phrases?: Map<number, number>
}

interface Builder {
	readonly lexemes: MutableLexeme[]
	readonly words: Map<string, number>
	/** Where each word was first met in a phrase, by its skeleton. */
	readonly inPhrases: Map<string, Place>
}

interface Place {
	readonly file: string
	readonly line: number
}

function noteWords({ inPhrases }: Builder, phrase: string, place: Place): void {
	for (const word of phrase.split(' ').map(skeleton)) {
		if (!inPhrases.has(word)) inPhrases.set(word, place)
	}
}

const CONJUNCTION = new RegExp(`^[${String.fromCharCode(WAW, FEH)}]`, 'u')

/**
 * A word of a phrase is known as a whole from then on. Where it is a conjunction and a word with senses
 * of its own, texts would lose that word: throws a `LexiconError`.
 */
function refuseGlued({ words, lexemes, inPhrases }: Builder): void {
	const means = (word: string): boolean => {
		const at = words.get(word)
		return at !== undefined && lexemes[at]?.bits !== 0
	}
	for (const [word, { file, line }] of inPhrases) {
		const rest = word.replace(CONJUNCTION, '')
		if (rest === word || means(word) || !means(rest)) continue
		throw new LexiconError(file, line, `${word} would hide ${rest} behind its conjunction`)
	}
}

const ARTICLE = /(?:^| )ال/u

/** Gives the word or phrase `form` one more sense; a sense it has already stays. */
function add(builder: Builder, form: string, sense: Sense, value: Senses[Sense]): void {
	const lexeme = builder.lexemes[find(builder, form)] as MutableLexeme
	if (ARTICLE.test(form)) lexeme.definite = true
	if (lexeme.senses[sense] !== undefined) return
	Object.assign(lexeme.senses, { [sense]: value })
	lexeme.bits |= senseBit[sense]
}

/** The lexeme of a word, or of a phrase by way of its words. */
function find(builder: Builder, form: string): number {
	const [first, ...rest] = form.split(' ').map((word) => findWord(builder, word))
	let at = first as number
	for (const word of rest) {
		const lexeme = builder.lexemes[at] as MutableLexeme
		lexeme.phrases ??= new Map()
		const next = lexeme.phrases.get(word) ?? addLexeme(builder)
		lexeme.phrases.set(word, next)
		at = next
	}
	return at
}

function findWord({ words, ...builder }: Builder, word: string): number {
	const key = skeleton(word)
	const known = words.get(key)
	if (known !== undefined) return known
	const added = addLexeme({ words, ...builder })
	words.set(key, added)
	return added
}

function addLexeme({ lexemes }: Builder): number {
	return lexemes.push({ bits: 0, senses: {}, definite: false }) - 1
}
