import { ABSENT, lookUp, lookUpElided, type WordTable } from '../lexicon/word-table.ts'
import type { StemStart } from '../text/clitics.ts'
import { ALEF, LAM, NOON, spell, TEH, TEH_MARBUTA, WAW, YEH } from '../text/letters.ts'
import type { EntityKind } from './mention.ts'
import type { Stem } from './model/segment.ts'
import { type Name, nameAt } from './name.ts'
import { integersFor } from './room.ts'
import { type TypeKnowledge, typesFor, type WordTypes } from './word-types.ts'
import type { Words } from './words.ts'

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

/** Words with the type of each, by which what is known of it is found. */
export interface ClassifiedWords extends Words {
	readonly types: WordTypes
	readonly type: Int32Array
	/** The words that are of some class or may open a phrase: rules need look at no other first. */
	readonly telling: Int32Array
}

/** Looks up the type of every word. */
export function classify(words: Words, knowledge: TypeKnowledge): ClassifiedWords {
	const types = typesFor(knowledge, words)
	const type = integersFor(words.count)
	const telling = integersFor(words.count)
	let found = 0
	for (let i = 0; i < type.length; i++) {
		const own = types.of(words, i)
		type[i] = own
		if (types.telling[own] === 1) telling[found++] = i
	}
	return { ...words, types, type, telling: telling.subarray(0, found) }
}

/** The bits of the classes of a word, and the stem they speak of; no bits when nothing is known. */
export interface FoundClasses extends StemStart {
	readonly classes: number
}

/** Looks word `i` up by its possible stems, whole first, then without proclitics. */
export function classOf(
	{ text, start, end }: Words,
	i: number,
	stems: readonly Stem[],
	table: WordTable,
): FoundClasses {
	const to = end[i] as number
	for (const { at, elided, key } of stems) {
		const classes = elided ? lookUpElided(table, text, at, to) : lookUp(table, text, at, to, key)
		if (classes !== ABSENT) return { at, elided, classes }
	}
	return { at: start[i] as number, elided: false, classes: 0 }
}

/** The stem of word `i` that its classes speak of; the whole word when nothing is known. */
export function stemOf({ start, types, type }: ClassifiedWords, i: number): StemStart {
	const own = type[i] as number
	const at = (start[i] as number) + (types.stem[own] as number)
	return { at, elided: types.elided[own] === 1 }
}

/** True when word `i` is one of the classes of `bits`; with no proclitic unless it opens the name. */
export function is({ count, types, type }: ClassifiedWords, i: number, bits: number): boolean {
	return i < count && ((types.classes[type[i] as number] as number) & bits) !== 0
}

/** True when word `i` may open one of the phrases of `bits` (see `Opens`), proclitics off. */
export function opens({ types, type }: ClassifiedWords, i: number, bits: number): boolean {
	return ((types.opens[type[i] as number] as number) & bits) !== 0
}

/** True when word `i` is written without proclitics (as far as its class shows). */
export function isBare({ types, type }: ClassifiedWords, i: number): boolean {
	return types.stem[type[i] as number] === 0
}

/** The words `[first, to)` as a name that begins at the stem of the first. */
export function nameOf(words: ClassifiedWords, kind: EntityKind, first: number, to: number): Name {
	return nameAt(words, kind, first, to, stemOf(words, first))
}
