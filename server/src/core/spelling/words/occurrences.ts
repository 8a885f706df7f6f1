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
