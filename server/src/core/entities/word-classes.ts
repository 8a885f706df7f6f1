import { ABSENT, lookUp, lookUpElided, type WordTable } from '../lexicon/word-table.ts'
import type { StemStart } from '../text/clitics.ts'
import { ALEF, LAM, NOON, spell, TEH, TEH_MARBUTA, WAW, YEH } from '../text/letters.ts'
import type { Stem } from './model/segment.ts'
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
