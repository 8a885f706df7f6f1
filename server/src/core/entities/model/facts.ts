import { hasArticle, isConjunction } from '../../text/clitics.ts'
import { chain } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { WordModel } from './model.ts'
import { kindsAt } from './seen-table.ts'
import { type Stem, segment } from './segment.ts'
import { slotOf, UNKNOWN } from './vocabulary.ts'

/** The value of every column beyond the ends of a sentence. */
export const EDGE = 0x7fff

/** What the model's features look at in a word, whatever stands round it: columns, a row a word type. */
export class WordFacts {
	/** Where the stem begins, counted from the word's start, and whether its article lost the alef. */
	readonly stem: Uint32Array
	readonly elided: Uint8Array
	/** The skeleton key of the stem, and the first type that has it: one number a stem. */
	readonly key: Uint32Array
	readonly stemType: Int32Array
	/** Its cluster at three grains: of eight leaves a middle one, of four of these a coarse one. */
	readonly leaf: Uint16Array
	readonly middle: Uint16Array
	readonly coarse: Uint16Array
	readonly lists: Uint16Array
	/** What the stem is as a seen or listed name by itself, or as the beginning of one: see `SeenNames`. */
	readonly kinds: Uint8Array
	readonly frequency: Uint8Array
	readonly profile: Uint16Array
	/** The strongest part of the profile: its place × 8 + its step; 0 when there is none. */
	readonly leaning: Uint16Array
	/** Kind, article, clitics and length as one number. */
	readonly shape: Uint16Array
	/** The first type of each stem, in an open-addressing table; 0 where it is empty. */
	readonly stems: Int32Array

	/** Columns for that many types, the first of them the edge of a sentence. */
	constructor(types: number) {
		this.stem = new Uint32Array(types)
		this.elided = new Uint8Array(types)
		this.key = new Uint32Array(types)
		this.stemType = new Int32Array(types)
		this.leaf = new Uint16Array(types)
		this.middle = new Uint16Array(types)
		this.coarse = new Uint16Array(types)
		this.lists = new Uint16Array(types)
		this.kinds = new Uint8Array(types)
		this.frequency = new Uint8Array(types)
		this.profile = new Uint16Array(types)
		this.leaning = new Uint16Array(types)
		this.shape = new Uint16Array(types)
		this.stems = new Int32Array(powerAbove(2 * types))
		const { key, leaf, middle, coarse, lists, leaning, shape } = this
		for (const column of [key, leaf, middle, coarse, lists, leaning, shape]) column[0] = EDGE
	}
}

/** Looks word `i`, whose possible stems are `stems`, up as type `type`. */
export function addFacts(
	facts: WordFacts,
	type: number,
	words: Words,
	i: number,
	stems: readonly Stem[],
	{ vocabulary, segmenter, seenNames }: WordModel,
): void {
	const stem = segment(words, i, vocabulary, segmenter, stems)
	facts.stem[type] = stem.at - (words.start[i] as number)
	facts.elided[type] = stem.elided ? 1 : 0
	facts.key[type] = stem.key
	facts.stemType[type] = firstOf(facts, type)
	facts.shape[type] = shapeOf(words, i, stem)
	facts.kinds[type] = kindsAt(seenNames, chain(0, stem.key))
	const slot = slotOf(vocabulary, stem.key)
	if (slot === UNKNOWN) return
	const leaf = vocabulary.cluster[slot] as number
	facts.leaf[type] = leaf
	facts.middle[type] = (leaf + 7) >> 3
	facts.coarse[type] = (leaf + 31) >> 5
	facts.lists[type] = vocabulary.lists[slot] as number
	facts.frequency[type] = vocabulary.frequency[slot] as number
	facts.profile[type] = vocabulary.profile[slot] as number
	facts.leaning[type] = leaningOf(vocabulary.profile[slot] as number)
}

function firstOf({ stems, key }: WordFacts, type: number): number {
	const own = key[type] as number
	const mask = stems.length - 1
	let slot = Math.imul(own ^ (own >>> 15), 0x2c1b3c6d) & mask
	for (let known = stems[slot] as number; known !== 0; known = stems[slot] as number) {
		if (key[known] === own) return known
		slot = (slot + 1) & mask
	}
	stems[slot] = type
	return type
}

/** The smallest power of two that is not below a number: how long a table must be. */
export function powerAbove(least: number): number {
	let power = 1
	while (power < least) power *= 2
	return power
}

/** Place and step of the largest of the five steps of a profile; the first where two are as large. */
function leaningOf(profile: number): number {
	if (profile === 0) return 0
	let best = 0
	let most = 0
	for (let place = 0; place < 5; place++) {
		const step = (profile >> (3 * place)) & 7
		if (step <= most) continue
		best = place
		most = step
	}
	return 64 + best * 8 + most
}

function shapeOf(words: Words, i: number, { at, elided }: Stem): number {
	const length = Math.min((words.end[i] as number) - at, 7)
	const isDefinite = elided || hasArticle(words.text, at) ? 1 : 0
	const clitics = cliticsBefore(words, i, at)
	return ((words.kind[i] as number) << 6) ^ (clitics << 4) ^ (isDefinite << 3) ^ length
}

/** 0 none, 1 a conjunction, 2 a preposition, 3 both. */
function cliticsBefore({ text, start }: Words, i: number, stem: number): number {
	const from = start[i] as number
	if (from === stem) return 0
	if (!isConjunction(text.charCodeAt(from))) return 2
	return stem - from > 1 ? 3 : 1
}
