import type { EntityKind } from '../mention.ts'
import { chain } from '../phrases.ts'
import type { ClassifiedWords } from '../word-classes.ts'
import { labelOf } from './labels.ts'
import { slotOf, UNKNOWN } from './vocabulary.ts'

/**
 * Names of several words that raw news holds again and again, as hashes: the chained keys of their
 * words (the first one's stem) in an open-addressing table. The names themselves are not kept.
 */
export interface SeenNames {
	/** The key of each slot; 0 where it is empty. */
	readonly keys: Uint32Array
	/** The place of the kind in `SEEN_KINDS`. */
	readonly kinds: Uint8Array
}

export const SEEN_KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** Longer names are not kept, shorter ones are words of the vocabulary. */
export const LONGEST_SEEN = 9
export const SHORTEST_SEEN = 2

/**
 * For each word the label it would get if every seen name that stands in the text were one, the longest
 * first; 0 outside. A name begins with the stem of its first word.
 */
export function labelSeenNames(words: ClassifiedWords, seen: SeenNames): Uint8Array {
	const labels = new Uint8Array(words.count)
	const sieve = sieveOf(seen)
	for (let first = 0; first < words.count; ) {
		const to = endOfSeen(words, seen, sieve, first)
		if (to > first) {
			const slot = slotOf(seen, chainOf(words, first, to))
			const kind = SEEN_KINDS[seen.kinds[slot] as number] as EntityKind
			for (let i = first; i < to; i++) labels[i] = labelOf(kind, i === first)
		}
		first = Math.max(to, first + 1)
	}
	return labels
}

/** The word after the longest seen name that word `first` begins; `first` when it begins none. */
function endOfSeen(
	{ key, sentence, count, types, type }: ClassifiedWords,
	seen: SeenNames,
	sieve: Uint8Array,
	first: number,
): number {
	let found = first
	let name = chain(0, types.facts.key[type[first] as number] as number)
	const limit = Math.min(count, first + LONGEST_SEEN)
	for (let i = first + 1; i < limit && sentence[i] === sentence[first]; i++) {
		name = chain(name, key[i] as number)
		if (isInSieve(sieve, name) && slotOf(seen, name) !== UNKNOWN) found = i + 1
	}
	return found
}

/** The chained keys of the words `[first, to)`, the first one's stem. */
export function chainOf({ key, types, type }: ClassifiedWords, first: number, to: number): number {
	let name = chain(0, types.facts.key[type[first] as number] as number)
	for (let i = first + 1; i < to; i++) name = chain(name, key[i] as number)
	return name
}

/** Sixteen bits a slot: nearly every chain that is no name ends at its bit, in a cached line. */
const sieves = new WeakMap<SeenNames, Uint8Array>()

function sieveOf(seen: SeenNames): Uint8Array {
	const known = sieves.get(seen)
	if (known) return known
	let bits = 1 << 10
	while (bits < 16 * seen.keys.length) bits *= 2
	const sieve = new Uint8Array(bits >> 3)
	for (const key of seen.keys) {
		const bit = bitOf(sieve, key)
		sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7))
	}
	sieves.set(seen, sieve)
	return sieve
}

function isInSieve(sieve: Uint8Array, key: number): boolean {
	const bit = bitOf(sieve, key)
	return (((sieve[bit >> 3] as number) >> (bit & 7)) & 1) === 1
}

function bitOf(sieve: Uint8Array, key: number): number {
	const mixed = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
	return (mixed ^ (mixed >>> 13)) & ((sieve.length << 3) - 1)
}
