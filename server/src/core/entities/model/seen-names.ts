import type { ClassifiedWords } from '../classified-words.ts'
import type { EntityKind } from '../mention.ts'
import { chain } from '../phrases.ts'
import { bytesFor } from '../room.ts'
import { labelOf } from './labels.ts'
import {
	GOES_ON,
	kindsAt,
	LISTED,
	SEEN,
	SEEN_BITS,
	SEEN_KINDS,
	type SeenNames,
} from './seen-table.ts'

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
	const { kinds } = words.types.facts
	const found: Found = { seenTo: 0, listedTo: 0, seen: 0, listed: 0 }
	for (let first = 0; first < words.count; first++) {
		const { seenTo, listedTo } = found
		const alone = kinds[words.type[first] as number] as number
		if (alone === 0 || (first < seenTo && first < listedTo)) continue
		findNames(words, names, first, alone, found)
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

/** Looks for the longest names that word `first`, which is `alone` by itself, begins; ends stay where none is. */
function findNames(
	{ key, sentence, count, types, type }: ClassifiedWords,
	names: SeenNames,
	first: number,
	alone: number,
	found: Found,
): void {
	let name = chain(0, types.facts.key[type[first] as number] as number)
	found.seenTo = first
	found.listedTo = first
	for (let to = first + 1, kinds = alone; ; kinds = kindsAt(names, name)) {
		note(kinds, to, found)
		if (kinds < GOES_ON || to === count || sentence[to] !== sentence[first]) return
		name = chain(name, key[to++] as number)
	}
}

function note(kinds: number, to: number, found: Found): void {
	if ((kinds & SEEN) !== 0) {
		found.seenTo = to
		found.seen = kinds & SEEN
	}
	if ((kinds & LISTED) !== 0) {
		found.listedTo = to
		found.listed = (kinds & LISTED) >> SEEN_BITS
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
