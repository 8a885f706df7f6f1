import { hasArticle, isConjunction, isPreposition, type StemStart } from '../../text/clitics.ts'
import { keyOf, keyWithAlef } from '../../text/fold.ts'
import { ALEF, LAM } from '../../text/letters.ts'
import { stemsOf, type Words } from '../words.ts'
import { slotOf, UNKNOWN, type Vocabulary } from './vocabulary.ts'

/** The stem of a word: where it begins and its skeleton key. */
export interface Stem extends StemStart {
	readonly key: number
}

/** Weights of the features below, one a hash bucket. */
export type SegmentWeights = Int16Array | Float32Array

/** Buckets of `SegmentWeights`. */
export const SEGMENT_BUCKETS = 8192

/** How many features speak for a reading. */
const FEATURES = 10
const scratch = new Int32Array(FEATURES)

/**
 * Parts proclitics from the stem: «وليبيا» is waw + Libya, «وليد» a name. Of the readings of word `i`
 * the one with the highest score; the whole word where two are equal.
 */
export function segment(
	words: Words,
	i: number,
	vocabulary: Vocabulary,
	weights: SegmentWeights,
	stems: readonly Stem[] = readingsOf(words, i),
): Stem {
	let best = stems[0] as Stem
	if (stems.length === 1) return best
	let bestScore = Number.NEGATIVE_INFINITY
	for (const stem of stems) {
		const score = scoreOf(segmentFeatures(words, i, stem, vocabulary, scratch), weights)
		if (score <= bestScore) continue
		best = stem
		bestScore = score
	}
	return best
}

/** The possible stems of word `i` with their keys, whole word first. */
export function readingsOf(words: Words, i: number): readonly Stem[] {
	const whole = wholeOf(words, i)
	const start = whole.at
	const first = words.text.charCodeAt(start)
	if (!isConjunction(first) && !isPreposition(first)) return [whole]
	const end = words.end[i] as number
	const stems: Stem[] = []
	for (const { at, elided } of stemsOf(words, i)) {
		const key = elided ? keyWithAlef(words.text, at, end) : keyOf(words.text, at, end)
		stems.push(at === start ? whole : { at, elided, key })
	}
	return stems
}

/** Word `i` as its own stem. */
export function wholeOf({ start, key }: Words, i: number): Stem {
	return { at: start[i] as number, elided: false, key: key[i] as number }
}

/** What speaks for one reading, as buckets: clitics, frequencies, name lists, length, first letters. */
export function segmentFeatures(
	words: Words,
	i: number,
	stem: Stem,
	vocabulary: Vocabulary,
	buckets = new Int32Array(FEATURES),
): Int32Array {
	const start = words.start[i] as number
	const end = words.end[i] as number
	const clitics = cliticsOf(words.text, start, stem)
	const whole = slotOf(vocabulary, words.key[i] as number)
	const part = slotOf(vocabulary, stem.key)
	const wholeSteps = stepsAt(vocabulary, whole)
	const partSteps = stepsAt(vocabulary, part)
	const length = Math.min(end - stem.at, 8)
	const isDefinite = stem.elided || hasArticle(words.text, stem.at) ? 1 : 0
	const first = stem.elided ? ALEF : words.text.charCodeAt(stem.at)
	const second = stem.elided ? LAM : words.text.charCodeAt(stem.at + 1)
	const lists = (listsAt(vocabulary, whole) << 4) | listsAt(vocabulary, part)
	const gain = Math.max(-12, Math.min(12, partSteps - wholeSteps)) + 16
	buckets[0] = bucket(0, clitics, 0)
	buckets[1] = bucket(1, clitics, (isDefinite << 4) | length)
	buckets[2] = bucket(2, clitics, partSteps)
	buckets[3] = bucket(3, clitics, wholeSteps)
	buckets[4] = bucket(4, clitics, gain)
	buckets[5] = bucket(5, clitics, first)
	buckets[6] = bucket(6, clitics, (first << 12) ^ second)
	buckets[7] = bucket(7, clitics, lists)
	buckets[8] = bucket(8, clitics, ((wholeSteps >> 1) << 5) | (partSteps >> 1))
	buckets[9] = bucket(9, clitics, words.text.charCodeAt(end - 1))
	return buckets
}

function scoreOf(buckets: Int32Array, weights: SegmentWeights): number {
	let score = 0
	for (let i = 0; i < buckets.length; i++) score += weights[buckets[i] as number] as number
	return score
}

/** The clitic letters as one number. */
function cliticsOf(text: string, start: number, { at, elided }: Stem): number {
	let clitics = elided ? 1 : 0
	for (let i = start; i < at; i++) clitics = clitics * 64 + (text.charCodeAt(i) & 63)
	return clitics
}

/** Frequency in doublings, at most 15. */
function stepsAt({ frequency }: Vocabulary, slot: number): number {
	return slot === UNKNOWN ? 0 : Math.min(15, 1 + ((frequency[slot] as number) >> 2))
}

function listsAt({ lists }: Vocabulary, slot: number): number {
	return slot === UNKNOWN ? 0 : (lists[slot] as number) & 15
}

function bucket(kind: number, clitics: number, value: number): number {
	const place = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(clitics + 1, 0x85ebca6b)
	const mixed = Math.imul(place ^ value, 0xc2b2ae35)
	return (mixed ^ (mixed >>> 15)) & (SEGMENT_BUCKETS - 1)
}
