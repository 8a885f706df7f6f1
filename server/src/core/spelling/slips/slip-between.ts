import { isBeside, isLike } from '../words/near-letters.ts'

/**
 * Where in `written` (both are skeletons) the fingers slipped if `meant` was meant: two letters swapped, one
 * doubled, left out, or struck for one like it or beside it. Undefined where that is not all that differs.
 */
export function slipBetween(written: string, meant: string): number | undefined {
	const longer = written.length - meant.length
	if (Math.abs(longer) > 1) return undefined
	const both = Math.min(written.length, meant.length)
	let at = 0
	while (at < both && written.charCodeAt(at) === meant.charCodeAt(at)) at++
	const isSlip = SLIPS[longer + 1] as IsSlip
	return isSlip(written, meant, at) ? at : undefined
}

type IsSlip = (written: string, meant: string, at: number) => boolean

/** By how many letters the written word is longer, and one. */
const SLIPS: readonly IsSlip[] = [
	(written, meant, at) => written.slice(at) === meant.slice(at + 1),
	(written, meant, at) => isSwapped(written, meant, at) || isStruckFor(written, meant, at),
	(written, meant, at) => isDoubled(written, at) && written.slice(at + 1) === meant.slice(at),
]

function isSwapped(written: string, meant: string, at: number): boolean {
	return (
		at + 1 < written.length &&
		written.charAt(at) === meant.charAt(at + 1) &&
		written.charAt(at + 1) === meant.charAt(at) &&
		written.slice(at + 2) === meant.slice(at + 2)
	)
}

function isStruckFor(written: string, meant: string, at: number): boolean {
	const a = written.charCodeAt(at)
	const b = meant.charCodeAt(at)
	return written.slice(at + 1) === meant.slice(at + 1) && (isLike(a, b) || isBeside(a, b))
}

function isDoubled(written: string, at: number): boolean {
	return written.charAt(at) === written.charAt(at - 1)
}
