import type { ClassifiedWords } from '../classified-words.ts'
import type { EntityKind } from '../mention.ts'
import { chain } from '../phrases.ts'
import { bytesFor } from '../room.ts'
import { labelOf } from './labels.ts'
import { LONGEST_SEEN, SEEN, SEEN_BITS, SEEN_KINDS, type SeenNames } from './seen-table.ts'
import { slotOf, UNKNOWN } from './vocabulary.ts'

/** What names of the table say of each word of a text; 0 where they say nothing. */
export interface NameMarks {
	/** The label the word would get if every name of raw news that stands in the text were one. */
	readonly seen: Uint8Array
	/** The kinds the list has its name as, whether that has several words, whether this is a later one. */
	readonly listed: Uint8Array
}

/** Marks the longest names of either sort, first come first served. They begin with the stem of a word. */
export function markNames(words: ClassifiedWords, names: SeenNames): NameMarks {
	const marks = { seen: bytesFor(words.count), listed: bytesFor(words.count) }
	const found: Found = { seenTo: 0, listedTo: 0, seen: 0, listed: 0 }
	const sieve = sieveOf(names)
	for (let first = 0; first < words.count; first++) {
		const { seenTo, listedTo } = found
		if (first < seenTo && first < listedTo) continue
		findNames(words, names, sieve, first, found)
		if (found.seenTo > first && first >= seenTo) markSeen(marks.seen, first, found)
		else found.seenTo = seenTo
		if (found.listedTo > first && first >= listedTo) markListed(marks.listed, first, found)
		else found.listedTo = listedTo
	}
	return marks
}

/** Where the last names end, and what they are. */
interface Found {
	seenTo: number
	listedTo: number
	seen: number
	listed: number
}

/** Looks for the longest names that word `first` begins; ends stay where none is. */
function findNames(
	{ key, sentence, count, types, type }: ClassifiedWords,
	names: SeenNames,
	sieve: Sieve,
	first: number,
	found: Found,
): void {
	const { bits, shift } = sieve
	const own = sentence[first] as number
	let name = chain(0, types.facts.key[type[first] as number] as number)
	const limit = Math.min(count, first + LONGEST_SEEN)
	found.seenTo = first
	found.listedTo = first
	for (let to = first + 1; ; to++) {
		const mask = maskOf(name)
		if (((bits[name >>> shift] as number) & mask) === mask) note(names, name, to, found)
		if (to >= limit || sentence[to] !== own) return
		name = chain(name, key[to] as number)
	}
}

function note(names: SeenNames, name: number, to: number, found: Found): void {
	const slot = slotOf(names, name)
	if (slot === UNKNOWN) return
	const kinds = names.kinds[slot] as number
	if ((kinds & SEEN) !== 0) {
		found.seenTo = to
		found.seen = kinds & SEEN
	}
	if (kinds > SEEN) {
		found.listedTo = to
		found.listed = kinds >> SEEN_BITS
	}
}

function markSeen(labels: Uint8Array, first: number, { seen, seenTo }: Found): void {
	const kind = SEEN_KINDS[seen - 1] as EntityKind
	for (let i = first; i < seenTo; i++) labels[i] = labelOf(kind, i === first)
}

function markListed(marks: Uint8Array, first: number, { listed, listedTo }: Found): void {
	const mark = (listed << 2) | (listedTo - first > 1 ? 2 : 0)
	for (let i = first; i < listedTo; i++) marks[i] = mark | (i > first ? 1 : 0)
}

/** The chained keys of the words `[first, to)`, the first one's stem. */
export function chainOf({ key, types, type }: ClassifiedWords, first: number, to: number): number {
	let name = chain(0, types.facts.key[type[first] as number] as number)
	for (let i = first + 1; i < to; i++) name = chain(name, key[i] as number)
	return name
}

/**
 * Two bits of one number set for each name: of the chains that are no name six in a thousand have both,
 * all others end there, in a cached line. Numbers are chosen by the high bits of chains, which are mixed
 * best.
 */
interface Sieve {
	readonly bits: Int32Array
	readonly shift: number
}

const sieves = new WeakMap<SeenNames, Sieve>()

function sieveOf(seen: SeenNames): Sieve {
	const known = sieves.get(seen)
	if (known) return known
	let shift = 32 - 5
	while (2 ** (32 - shift) < seen.keys.length / 2) shift--
	const bits = new Int32Array(2 ** (32 - shift))
	for (const key of seen.keys) {
		const place = key >>> shift
		bits[place] = (bits[place] as number) | maskOf(key)
	}
	const sieve = { bits, shift }
	sieves.set(seen, sieve)
	return sieve
}

/** The bits of a name in its number. */
function maskOf(name: number): number {
	return (1 << (name & 31)) | (1 << ((name >> 5) & 31))
}
