import { ABSENT, lookUp, lookUpElided, type WordTable } from '../lexicon/word-table.ts'
import { ALEF, LAM, NOON, spell, TEH, TEH_MARBUTA, WAW, YEH } from '../text/letters.ts'
import type { EntityKind } from './mention.ts'
import { type Name, nameAt } from './name.ts'
import { isWord, stemsOf, type Words } from './words.ts'

/** What a word can be to a reader of names; bits, since one word can be several things. */
export const WordClass = {
	/** May open a person's name. */
	given: 1,
	/** Names a person alone. */
	family: 2,
	/** Joins the words round it inside a person's name. */
	particle: 4,
	/** Stands before a person's name and stays outside it. */
	title: 8,
	/** Nationality adjective. */
	demonym: 16,
	/** Adjective inside the name of an organisation. */
	modifier: 32,
	/** Head of an organisation's name, with the article. */
	definiteHead: 64,
	/** Head of an organisation's name, before what it is of. */
	constructHead: 128,
	/** First half of a given name written apart, before a word with the article. */
	half: 256,
} as const

const ARTICLE = spell(ALEF, LAM)
const FEMININE = spell(TEH_MARBUTA)
const PLURALS = ['', FEMININE, spell(YEH, NOON), spell(WAW, NOON), spell(ALEF, TEH)]

/** An adjective in every gender and number, with the article and without. */
export function adjectiveForms(base: string): readonly string[] {
	return PLURALS.flatMap((ending) => [base + ending, ARTICLE + base + ending])
}

/** A title for a man and a woman, with the article and without. */
export function titleForms(base: string): readonly string[] {
	if (base.includes(' ')) return [base]
	return [base, ARTICLE + base, base + FEMININE, ARTICLE + base + FEMININE]
}

/** A word with the article. */
export function definite(base: string): string {
	return ARTICLE + base
}

/** Words with what each is: bits of the whole word, and of its stem where proclitics come before. */
export interface ClassifiedWords extends Words {
	/** Offset where the stem begins that `classes` speaks of; the word's start when nothing is known. */
	readonly stem: Uint32Array
	readonly classes: Uint16Array
	/** 1 where the stem's article lost its alef after the preposition lam. */
	readonly elided: Uint8Array
}

/** Looks every word up, whole first, then without proclitics. */
export function classify(words: Words, table: WordTable): ClassifiedWords {
	const stem = words.start.slice(0, words.count)
	const classes = new Uint16Array(words.count)
	const elisions = new Uint8Array(words.count)
	for (let i = 0; i < words.count; i++) {
		if (!isWord(words, i)) continue
		for (const { at, elided } of stemsOf(words, i)) {
			const end = words.end[i] as number
			const look = elided ? lookUpElided : lookUp
			const found = look(table, words.text, at, end)
			if (found === ABSENT) continue
			stem[i] = at
			classes[i] = found
			elisions[i] = elided ? 1 : 0
			break
		}
	}
	return { ...words, stem, classes, elided: elisions }
}

/** True when word `i` is one of the classes of `bits`; with no proclitic unless it opens the name. */
export function is(words: ClassifiedWords, i: number, bits: number): boolean {
	return i < words.count && ((words.classes[i] as number) & bits) !== 0
}

/** True when word `i` is written without proclitics (as far as its class shows). */
export function isBare(words: ClassifiedWords, i: number): boolean {
	return words.stem[i] === words.start[i]
}

/** The words `[first, to)` as a name that begins at the stem of the first. */
export function nameOf(words: ClassifiedWords, kind: EntityKind, first: number, to: number): Name {
	const at = words.stem[first] as number
	return nameAt(words, kind, first, to, { at, elided: words.elided[first] === 1 })
}
