import { aligned } from '../../lexicon/aligned.ts'
import { mixKey } from '../../text/fold.ts'
import { addToSieve, emptySieve, type Sieve } from './sieve.ts'
import type { Spelling } from './spellings.ts'

/**
 * How often carefully edited news writes each form. A form is 5 bytes: forms are sorted by their mixed
 * skeleton key, whose high half is the bucket it stands in and whose low half is its *rest*; then its
 * spelling and its weight. No strings: two skeletons share a mixed key once in 4 billion, which
 * at this size misjudges fewer than one unknown word in ten thousand.
 */
export interface WordList {
	/** Where each of the 65,536 buckets starts; one more for the end. */
	readonly buckets: Uint32Array
	/** `rest` in the high half; in the low half the spelling, and `RIVALLED`. Side by side in memory. */
	readonly forms: Uint32Array
	/** `WEIGHT_UNITS` times the natural logarithm of the count. */
	readonly weight: Uint8Array
}

export const WEIGHT_UNITS = 16
/**
 * In code units, vowel marks and all: whatever is longer is no word. What is asked of every place in a word, and costs as
 * much as the word is long, is not asked of such: a hundred thousand letters in a row would take minutes.
 */
export const LONGEST_WORD = 128
export const NOT_LISTED = -1
/** Set beside the spelling of a skeleton's commonest form when a rival is within `RIVALRY` of it. */
const RIVALLED = 0x8000
/** Nats: a rival ten times rarer is not weighed against the commonest form. */
const RIVALRY = 2.3
const BUCKETS = 0x10000

/** Weights a form has at least, and may be below the commonest of its skeleton, to be one that contexts speak for. */
const CONTESTED = Math.log(5) * WEIGHT_UNITS
const FAR_BEHIND = Math.log(400) * WEIGHT_UNITS

/** Index of the first form of the skeleton with this key; `NOT_LISTED` when there is none. */
export function firstForm(list: WordList, key: number): number {
	const mixed = mixKey(key)
	const end = list.buckets[(mixed >>> 16) + 1] as number
	const rest = mixed & 0xffff
	for (let i = list.buckets[mixed >>> 16] as number; i < end; i++) {
		const found = (list.forms[i] as number) >>> 16
		if (found === rest) return i
		if (found > rest) return NOT_LISTED
	}
	return NOT_LISTED
}

/** Kept between calls. */
let firsts = new Int32Array(1 << 10)

/**
 * `firstForm` of many keys, until somebody asks for those of others. Each step is taken for all keys
 * before the next one: a processor waits for many trips to memory at once, as long as none of them
 * hangs on another.
 */
export function firstForms(list: WordList, keys: readonly number[]): Int32Array {
	const { buckets, forms, weight } = list
	const { length } = keys
	if (length >= firsts.length) firsts = new Int32Array(2 * length)
	for (let k = 0; k < length; k++) {
		firsts[k] = buckets[mixKey(keys[k] as number) >>> 16] as number
	}
	let touched = 0
	for (let k = 0; k < length; k++) {
		const at = firsts[k] as number
		touched ^= (forms[at] as number) ^ (weight[at] as number)
	}
	// It means nothing; but nobody may leave out loading it.
	firsts[length] = touched
	for (let k = 0; k < length; k++) firsts[k] = firstForm(list, keys[k] as number)
	return firsts
}

/** The sieve, of `1 << bits` rows, of all skeletons whose commonest form weighs more than `least`. */
export function sieveOf({ buckets, forms, weight }: WordList, least: number, bits: number): Sieve {
	const sieve = emptySieve(bits)
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		const end = buckets[bucket + 1] as number
		for (let i = buckets[bucket] as number; i < end; i++) {
			if ((weight[i] as number) <= least) continue
			addToSieve(sieve, (bucket << 16) | ((forms[i] as number) >>> 16))
		}
	}
	return sieve
}

/** The spelling of form `i`. */
export function spellingAt(list: WordList, i: number): Spelling {
	return (list.forms[i] as number) & (RIVALLED - 1)
}

/** Where among the forms from `first` to `end` the one with this spelling is; `NOT_LISTED` when it is none. */
export function indexOfForm(list: WordList, wanted: Spelling, first: number, end: number): number {
	for (let f = first; f < end; f++) if (spellingAt(list, f) === wanted) return f
	return NOT_LISTED
}

/** Natural logarithm of how often form `i` was seen. */
export function logCountAt({ weight }: WordList, i: number): number {
	return (weight[i] as number) / WEIGHT_UNITS
}

/** How often form `i` was seen, as far as its weight tells. */
export function countAt({ weight }: WordList, i: number): number {
	return COUNTS[weight[i] as number] as number
}

/** By weight. */
const COUNTS = Float64Array.from({ length: 1 << 8 }, (_, weight) =>
	Math.round(Math.exp(weight / WEIGHT_UNITS)),
)

/** True when the skeleton whose first form is `first` is nearly always written this way. */
export function isSettled(list: WordList, first: number, spelling: Spelling): boolean {
	return ((list.forms[first] as number) & 0xffff) === spelling
}

/**
 * Whether form `i`, of the skeleton whose first form is `first`, is common enough for contexts to tell it from the others:
 * the model of contexts learns of such alone, and knows nothing of the rest.
 */
export function isContested({ weight }: WordList, first: number, i: number): boolean {
	const own = weight[i] as number
	return own >= CONTESTED && own >= (weight[first] as number) - FAR_BEHIND
}

/** The index behind the last form of the group that starts at `first`. */
export function endOfForms(list: WordList, key: number, first: number): number {
	const end = list.buckets[(mixKey(key) >>> 16) + 1] as number
	const rest = (list.forms[first] as number) >>> 16
	let i = first + 1
	while (i < end && (list.forms[i] as number) >>> 16 === rest) i++
	return i
}

/** The weight of the commonest form with this key, in `WEIGHT_UNITS`; 0 when no form has it. */
export function weightOfKey(list: WordList, key: number): number {
	const first = firstForm(list, key)
	return first === NOT_LISTED ? 0 : (list.weight[first] as number)
}

/** Natural logarithm of how often the form with this key and spelling was seen; undefined when never. */
export function logCount(list: WordList, key: number, spelling: Spelling): number | undefined {
	const first = firstForm(list, key)
	if (first === NOT_LISTED) return undefined
	const at = indexOfForm(list, spelling, first, endOfForms(list, key, first))
	return at === NOT_LISTED ? undefined : logCountAt(list, at)
}

/** One form with its count, as the trainer gives it. */
export interface CountedForm {
	readonly key: number
	readonly spelling: Spelling
	readonly count: number
}

/** Lays forms out as bytes for `readWordList`. */
export function packWordList(forms: readonly CountedForm[]): Uint8Array {
	const sorted = forms
		.map((form) => ({ ...form, mixed: mixKey(form.key) >>> 0 }))
		.sort((a, b) => a.mixed - b.mixed || b.count - a.count)
	const list = viewOf(new ArrayBuffer(sizeOf(sorted.length)), 0, sorted.length)
	for (const [i, { mixed, spelling, count }] of sorted.entries()) {
		list.forms[i] = ((mixed & 0xffff) << 16) | spelling
		list.weight[i] = Math.round(Math.log(count) * WEIGHT_UNITS)
		list.buckets[(mixed >>> 16) + 1] = i + 1
	}
	markRivals(list, sorted)
	for (let b = 1; b <= BUCKETS; b++) {
		list.buckets[b] = Math.max(list.buckets[b] as number, list.buckets[b - 1] as number)
	}
	return new Uint8Array(list.buckets.buffer)
}

function markRivals(list: WordList, sorted: readonly { readonly mixed: number }[]): void {
	for (let i = 0; i + 1 < sorted.length; i++) {
		const isFirst = sorted[i - 1]?.mixed !== sorted[i]?.mixed
		if (!isFirst || sorted[i + 1]?.mixed !== sorted[i]?.mixed) continue
		const lead = (list.weight[i] as number) - (list.weight[i + 1] as number)
		if (lead <= RIVALRY * WEIGHT_UNITS) list.forms[i] = (list.forms[i] as number) | RIVALLED
	}
}

/** Views packed bytes as a word list, without copying when they are aligned. Throws a `RangeError`. */
export function readWordList(bytes: Uint8Array): WordList {
	const count = Math.floor((bytes.length - (BUCKETS + 1) * 4) / 5)
	if (count < 0 || sizeOf(count) !== bytes.length) throw new RangeError('Not a word list.')
	const { buffer, byteOffset } = aligned(bytes)
	return viewOf(buffer as ArrayBuffer, byteOffset, count)
}

function sizeOf(count: number): number {
	return (BUCKETS + 1) * 4 + count * 5
}

function viewOf(buffer: ArrayBuffer, offset: number, count: number): WordList {
	const formsAt = offset + (BUCKETS + 1) * 4
	return {
		buckets: new Uint32Array(buffer, offset, BUCKETS + 1),
		forms: new Uint32Array(buffer, formsAt, count),
		weight: new Uint8Array(buffer, formsAt + count * 4, count),
	}
}
