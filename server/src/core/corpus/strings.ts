import { GrowingArray } from './growing.ts'

/** A column of strings: one string that holds them all, and where each ends (UTF-16, exclusive). */
export interface Strings {
	readonly all: string
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
	return { all: strings.join(''), ends }
}

/** Puts strings one behind the other as they come: many of them need not lie about until the last. */
export class StringsBuilder {
	readonly #ends = new GrowingArray()
	#pieces: string[] = []
	#joined: string[] = []
	#end = 0

	add(string: string): void {
		this.#end += string.length
		this.#ends.push(this.#end)
		this.#pieces.push(string)
		if (this.#pieces.length === AT_ONCE) this.#join()
	}

	/** All that were added. */
	strings(): Strings {
		this.#join()
		return { all: this.#joined.join(''), ends: this.#ends.view().slice() }
	}

	#join(): void {
		this.#joined.push(this.#pieces.join(''))
		this.#pieces = []
	}
}

const AT_ONCE = 1024

/** String number `i`; empty when there is none. */
export function stringAt({ all, ends }: Strings, i: number): string {
	return all.slice(ends[i - 1] ?? 0, ends[i] ?? 0)
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
export function isStringAt({ all, ends }: Strings, i: number, string: string): boolean {
	const start = ends[i - 1] ?? 0
	return (ends[i] ?? 0) - start === string.length && all.startsWith(string, start)
}

/** Compares two strings of columns by code unit without making them: below 0 where `a` comes first. */
export function compareStrings(a: Strings, i: number, b: Strings, j: number): number {
	let [at, other] = [a.ends[i - 1] ?? 0, b.ends[j - 1] ?? 0]
	const [end, otherEnd] = [a.ends[i] ?? 0, b.ends[j] ?? 0]
	for (; at < end && other < otherEnd; at++, other++) {
		const difference = a.all.charCodeAt(at) - b.all.charCodeAt(other)
		if (difference !== 0) return difference
	}
	return end - at - (otherEnd - other)
}

/** 32 bits of a string: FNV-1a over its UTF-16 code units, mixed so that the low bits depend on all. */
export function hashOf(string: string): number {
	let hash = 0x811c9dc5
	for (let i = 0; i < string.length; i++) hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193)
	hash ^= hash >>> 15
	return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
