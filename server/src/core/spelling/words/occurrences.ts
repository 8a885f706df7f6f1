import type { Tokens } from '../../text/tokenize.ts'

/** How often words with this skeleton key stand in a text; counted up to `most`. */
export function timesOf({ key: keys, count }: Tokens, key: number, most: number = count): number {
	const wanted = key | 0
	let times = 0
	for (let i = 0; i < count && times < most; i++) {
		if (((keys[i] as number) | 0) === wanted) times++
	}
	return times
}

/** True when no other token of the text has the skeleton of this one. */
export function isAlone({ key }: Tokens, i: number): boolean {
	const wanted = key[i] as number
	return key.indexOf(wanted) === i && key.indexOf(wanted, i + 1) < 0
}

/** Tells for which of some words `isAlone` is true: in time that does not grow with their number. */
export function aloneAmong(tokens: Tokens, words: readonly number[]): (i: number) => boolean {
	if (words.length <= FEW) return (i) => isAlone(tokens, i)
	const known = new Set(alone(tokens, words))
	return (i) => known.has(i)
}

/** To look for so many in a row is quicker than to look each word of a text up. */
const FEW = 8

function alone({ key, count }: Tokens, words: readonly number[]): readonly number[] {
	const times = new Map(words.map((i) => [key[i] as number, 0]))
	const sieve = new Int32Array(SIEVE)
	for (const wanted of times.keys()) sieve[placeOf(wanted)] = 1
	for (let i = 0; i < count && times.size > 0; i++) {
		const own = key[i] as number
		const known = sieve[placeOf(own)] === 1 ? times.get(own) : undefined
		if (known !== undefined) times.set(own, known + 1)
	}
	return words.filter((i) => times.get(key[i] as number) === 1)
}

/** Most words of a text have no place of one that is asked for. */
const SIEVE = 1 << 10

function placeOf(key: number): number {
	return key & (SIEVE - 1)
}
