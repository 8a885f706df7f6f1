import { isHighSurrogate } from '../text/surrogates.ts'
import { GrowingArray } from './growing.ts'

/**
 * A column of strings: the code units of all one behind the other, and where each string ends (exclusive). No
 * string of the language: what V8 keeps of those it lets grow by half before it looks which are still read.
 */
export interface Strings {
	/** UTF-16; a byte each where none needs two, as in most paths. */
	readonly units: Uint8Array | Uint16Array
	readonly ends: Uint32Array
}

/** Puts strings one behind the other. */
export function joinStrings(strings: readonly string[]): Strings {
	const ends = new Uint32Array(strings.length)
	let end = 0
	for (let i = 0; i < strings.length; i++) {
		end += (strings[i] as string).length
		ends[i] = end
	}
	return cutString(strings.join(''), ends)
}

/** Strings that lie one behind the other in one, with where each ends. */
export function cutString(all: string, ends: Uint32Array): Strings {
	const units = new Uint16Array(all.length)
	for (let i = 0; i < all.length; i++) units[i] = all.charCodeAt(i)
	return { units: narrowed(units), ends }
}

/** All strings of a column as one. */
export function wholeOf({ units }: Strings): string {
	return textOf(units, 0, units.length)
}

/**
 * All strings of a column as UTF-8, half a pair as `TextEncoder` writes it. Piece by piece: the whole as a string, which
 * nobody wants, would be twice as large.
 */
export function utf8Of({ units }: Strings): Uint8Array {
	const bytes = new Uint8Array(3 * units.length)
	const encoder = new TextEncoder()
	let written = 0
	for (let from = 0; from < units.length; ) {
		const to = endOfPiece(units, from)
		written += encoder.encodeInto(textOf(units, from, to), bytes.subarray(written)).written
		from = to
	}
	return bytes.subarray(0, written)
}

/** Puts strings of other columns one behind the other as they come. */
export class StringsBuilder {
	readonly #ends = new GrowingArray()
	#units = new Uint16Array(1024)
	#end = 0

	/** Adds string number `i` of a column. */
	add({ units, ends }: Strings, i: number): void {
		const own = units.subarray(ends[i - 1] ?? 0, ends[i] ?? 0)
		if (this.#end + own.length > this.#units.length) this.#makeRoom(this.#end + own.length)
		this.#units.set(own, this.#end)
		this.#end += own.length
		this.#ends.push(this.#end)
	}

	/** All that were added. */
	strings(): Strings {
		return {
			units: narrowed(this.#units.slice(0, this.#end)),
			ends: this.#ends.view().slice(),
		}
	}

	#makeRoom(length: number): void {
		const grown = new Uint16Array(Math.max(length, 2 * this.#units.length))
		grown.set(this.#units.subarray(0, this.#end))
		this.#units = grown
	}
}

/** String number `i`; empty when there is none. */
export function stringAt({ units, ends }: Strings, i: number): string {
	return textOf(units, ends[i - 1] ?? 0, ends[i] ?? 0)
}

/** The number of the string that holds the code unit at `offset` of the whole. */
export function stringHolding({ ends }: Strings, offset: number): number {
	let low = 0
	let high = ends.length - 1
	while (low < high) {
		const middle = (low + high) >> 1
		if ((ends[middle] as number) > offset) high = middle
		else low = middle + 1
	}
	return low
}

/** Whether string number `i` is this one, without making it. */
export function isStringAt(strings: Strings, i: number, string: string): boolean {
	const { ends } = strings
	return (
		(ends[i] ?? 0) - (ends[i - 1] ?? 0) === string.length && compareTo(strings, i, string) === 0
	)
}

/** Compares string number `i` with another by code unit without making it: below 0 where it comes first. */
export function compareTo({ units, ends }: Strings, i: number, string: string): number {
	let at = ends[i - 1] ?? 0
	const end = ends[i] ?? 0
	for (let other = 0; at < end && other < string.length; at++, other++) {
		const difference = (units[at] as number) - string.charCodeAt(other)
		if (difference !== 0) return difference
	}
	return end - (ends[i - 1] ?? 0) - string.length
}

/** Compares two strings of columns by code unit without making them: below 0 where `a` comes first. */
export function compareStrings(a: Strings, i: number, b: Strings, j: number): number {
	let [at, other] = [a.ends[i - 1] ?? 0, b.ends[j - 1] ?? 0]
	const [end, otherEnd] = [a.ends[i] ?? 0, b.ends[j] ?? 0]
	for (; at < end && other < otherEnd; at++, other++) {
		const difference = (a.units[at] as number) - (b.units[other] as number)
		if (difference !== 0) return difference
	}
	return end - at - (otherEnd - other)
}

/** 32 bits of a string: FNV-1a over its UTF-16 code units, mixed so that the low bits depend on all. */
export function hashOf(string: string): number {
	let hash = HASH_SEED
	for (let i = 0; i < string.length; i++) hash = Math.imul(hash ^ string.charCodeAt(i), HASH_PRIME)
	return mixed(hash)
}

/** `hashOf` string number `i`, without making it. */
export function hashAt({ units, ends }: Strings, i: number): number {
	const end = ends[i] ?? 0
	let hash = HASH_SEED
	for (let at = ends[i - 1] ?? 0; at < end; at++) {
		hash = Math.imul(hash ^ (units[at] as number), HASH_PRIME)
	}
	return mixed(hash)
}

const HASH_SEED = 0x811c9dc5
const HASH_PRIME = 0x01000193

function mixed(hash: number): number {
	return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

function narrowed(units: Uint16Array): Strings['units'] {
	for (let i = 0; i < units.length; i++) if ((units[i] as number) > 0xff) return units
	return new Uint8Array(units)
}

/** More code units than this may be more arguments than a call takes. */
const AT_ONCE = 4096
/** Code units to be made a string: a call takes an array of numbers faster than a typed one. */
const letters: number[] = []

/** A piece does not end between the halves of a pair. */
function endOfPiece(units: Strings['units'], from: number): number {
	const to = Math.min(from + AT_ONCE, units.length)
	return to < units.length && isHighSurrogate(units[to - 1] as number) ? to - 1 : to
}

function textOf(units: Strings['units'], from: number, to: number): string {
	let text = ''
	for (let start = from; start < to; start += AT_ONCE) {
		const end = Math.min(start + AT_ONCE, to)
		letters.length = end - start
		for (let i = start; i < end; i++) letters[i - start] = units[i] as number
		text += String.fromCharCode.apply(undefined, letters)
	}
	return text
}
