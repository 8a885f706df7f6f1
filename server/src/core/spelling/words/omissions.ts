import { keyOf } from '../../text/fold.ts'
import { ALEF, ALPHABET, HEH, MEEM, NOON, TEH, WAW, YEH } from '../../text/letters.ts'
import { WEIGHT_UNITS } from './word-list.ts'

/** Weight of a word seen some sixty times: a rarer one is hardly what was meant. */
export const COMMON = Math.log(60) * WEIGHT_UNITS
/** Letters of endings: hardly another is lost at the end of a word. */
export const LAST: readonly number[] = [ALEF, TEH, MEEM, NOON, HEH, WAW, YEH]

/** The keys of a common word with one of its letters left out, given its skeleton: what `omissions` holds. */
export function omissionsOf(skeleton: string): readonly number[] {
	const keys: number[] = []
	for (let at = 1; at < skeleton.length; at++) {
		const letters = at === skeleton.length - 1 ? LAST : ALPHABET
		if (!letters.includes(skeleton.charCodeAt(at))) continue
		const left = skeleton.slice(0, at) + skeleton.slice(at + 1)
		keys.push(keyOf(left, 0, left.length))
	}
	return keys
}
