import type { Items } from '../items.ts'
import { DIGITS, senseBit } from '../senses.ts'

/** How far before a unit the number stands that it is a measure of, in tokens: spaces count. */
const REACH = 14

const COUNTING = DIGITS | senseBit.cardinal | senseBit.few | senseBit.fraction | senseBit.times

/** A number stands shortly before an item: «3 shows in the week», «40 dinars a month». */
export function isRate({ bits, token }: Items, item: number): boolean {
	const from = (token[item] as number) - REACH
	for (let i = item - 1; i >= 0 && (token[i] as number) >= from; i--) {
		if (((bits[i] as number) & COUNTING) !== 0) return true
	}
	return false
}
