import { UNKNOWN } from '../../server/src/core/entities/model/vocabulary.ts'
import { randomStream } from './random.ts'
import { LINE_END } from './raw.ts'

/** Word vectors, a row of `DIMENSIONS` a vocabulary slot. */
export const DIMENSIONS = 64

const WINDOW = 3
const NEGATIVES = 5
const RATE = 0.05
const FREQUENT = 3e-4
const NOISE_TABLE = 1 << 22

/**
 * Learns vectors by skip-gram with negative sampling in which what stands before and what stands after
 * a word are learnt apart (Ling et al. 2015, «Two/Too Simple Adaptations of Word2Vec»): with a window
 * of three, words come out alike that play the same part in a sentence.
 */
export function learnVectors(stream: Int32Array, slots: number, epochs: number): Float32Array {
	const random = randomStream(7)
	const counts = countSlots(stream, slots)
	const noise = noiseTable(counts)
	const kept = keepRates(counts, stream.length)
	const vectors = Float32Array.from(
		{ length: slots * DIMENSIONS },
		() => (random() - 0.5) / DIMENSIONS,
	)
	const before = new Float32Array(slots * DIMENSIONS)
	const after = new Float32Array(slots * DIMENSIONS)
	const change = new Float32Array(DIMENSIONS)
	const sigmoid = sigmoidTable()
	const line = new Int32Array(1 << 16)
	const total = stream.length * epochs
	for (let epoch = 0; epoch < epochs; epoch++) {
		let length = 0
		for (let at = 0; at < stream.length; at++) {
			const slot = stream[at] as number
			if (slot === LINE_END || length === line.length) {
				const done = (epoch * stream.length + at) / total
				const rate = RATE * Math.max(1 - done, 0.001)
				for (let i = 0; i < length; i++) learnAround(i, length, rate)
				length = 0
			} else if (slot !== UNKNOWN && random() < (kept[slot] as number)) line[length++] = slot
		}
	}
	return vectors

	function learnAround(i: number, length: number, rate: number): void {
		const window = 1 + Math.floor(random() * WINDOW)
		const word = (line[i] as number) * DIMENSIONS
		for (let j = Math.max(0, i - window); j <= Math.min(length - 1, i + window); j++) {
			if (j !== i) learnPair(word, line[j] as number, j < i ? before : after, rate)
		}
	}

	function learnPair(word: number, neighbour: number, contexts: Float32Array, rate: number): void {
		change.fill(0)
		for (let n = 0; n <= NEGATIVES; n++) {
			const target = n === 0 ? neighbour : (noise[Math.floor(random() * NOISE_TABLE)] as number)
			if (n > 0 && target === neighbour) continue
			const row = target * DIMENSIONS
			let dot = 0
			for (let d = 0; d < DIMENSIONS; d++) dot += vectors[word + d]! * contexts[row + d]!
			const step = rate * ((n === 0 ? 1 : 0) - sigmoid(dot))
			for (let d = 0; d < DIMENSIONS; d++) {
				change[d] = change[d]! + step * contexts[row + d]!
				contexts[row + d] = contexts[row + d]! + step * vectors[word + d]!
			}
		}
		for (let d = 0; d < DIMENSIONS; d++) vectors[word + d] = vectors[word + d]! + change[d]!
	}
}

/** How often each slot stands in the stream. */
export function countSlots(stream: Int32Array, slots: number): Uint32Array {
	const counts = new Uint32Array(slots)
	for (const slot of stream) if (slot >= 0) counts[slot] = counts[slot]! + 1
	return counts
}

/** Slots in proportion to count to the power of 3/4 (Mikolov et al. 2013). */
function noiseTable(counts: Uint32Array): Int32Array {
	const shares = Float64Array.from(counts, (count) => count ** 0.75)
	const total = shares.reduce((sum, share) => sum + share, 0)
	const table = new Int32Array(NOISE_TABLE)
	let slot = 0
	let upTo = shares[0] as number
	for (let i = 0; i < NOISE_TABLE; i++) {
		while (i / NOISE_TABLE > upTo / total && slot < counts.length - 1)
			upTo += shares[++slot] as number
		table[i] = slot
	}
	return table
}

/** The share of the occurrences of each word that is learnt from: frequent words are thinned out. */
function keepRates(counts: Uint32Array, length: number): Float64Array {
	return Float64Array.from(counts, (count) =>
		Math.min(1, Math.sqrt((FREQUENT * length) / Math.max(count, 1))),
	)
}

function sigmoidTable(): (x: number) => number {
	const table = Float32Array.from({ length: 1024 }, (_, i) => 1 / (1 + Math.exp(-(i - 512) / 64)))
	return (x) => (x >= 8 ? 1 : x <= -8 ? 0 : (table[Math.floor(x * 64) + 512] as number))
}
