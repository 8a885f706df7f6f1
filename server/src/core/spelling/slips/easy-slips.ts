import { skeleton } from '../../text/fold.ts'
import { ALEF, WAW, YEH } from '../../text/letters.ts'
import { isBeside } from '../words/near-letters.ts'
import { leadOf } from '../words/proclitics.ts'
import { WEIGHT_UNITS } from '../words/word-list.ts'
import type { Judged } from './slips.ts'

/**
 * Whether the fingers make a word like this of another so easily that nothing else need be thought of where it is
 * no word: by the kind of the slip, or `nearby` because the text has the other as well.
 */
export function easeOf(judged: Judged, written: string): 'easy' | 'nearby' | undefined {
	if (isOfLongWord(judged, written)) return 'easy'
	return mayBeNearby(judged, written) ? 'nearby' : undefined
}

/** Weights of a word seen so often. */
const COMMON = Math.log(200) * WEIGHT_UNITS
const VERY_COMMON = Math.log(400) * WEIGHT_UNITS
const EVERYWHERE = Math.log(1000) * WEIGHT_UNITS

/** Shorter words are swapped, doubled and dotted into another by chance; how long depends on how common that is. */
function isOfLongWord(
	{ slip: { kind, at: inStem, weight }, lead: before }: Judged,
	written: string,
): boolean {
	const at = before + inStem
	const { length } = written
	switch (kind) {
		case 'swapped':
			return length >= 6 && isInsideStem(written, at, weight)
		case 'doubled':
			return length >= 6 && isOneTooMany(written, at)
		case 'repeated':
			return length >= 7 && at >= 3 && (at > 3 || weight >= COMMON)
		case 'like':
			return length >= 7 && weight >= (length >= 8 ? VERY_COMMON : EVERYWHERE)
		default:
			return false
	}
}

function isInsideStem(written: string, at: number, weight: number): boolean {
	const lead = leadOf(skeleton(written))
	const stem = written.length - lead
	if (at <= lead && written.charCodeAt(0) !== ALEF) return false
	return (written.length >= 7 && stem >= 6) || (stem >= 5 && weight >= VERY_COMMON)
}

/** At the start of a word, what looks doubled is a prefix or clitic before the same letter; an alef is never. */
function isOneTooMany(written: string, at: number): boolean {
	const letter = written.charCodeAt(at)
	if (letter === ALEF) return true
	const first = written.charCodeAt(at - 1) === letter ? at - 1 : at
	return first > leadOf(skeleton(written))
}

/** Less is asked where the text has the word that is meant as well, which takes long to say. */
function mayBeNearby({ slip: { kind, at: inStem }, lead }: Judged, written: string): boolean {
	const at = lead + inStem
	if (written.length < 6 || at < 2 || at > written.length - 2) return false
	if (kind !== 'superfluous') return kind === 'like' || kind === 'missing'
	const letter = written.charCodeAt(at)
	if (VOWELS.has(letter)) return false
	return [at - 1, at + 1].some((beside) => isBeside(letter, written.charCodeAt(beside)))
}

/** Foreign words are written with a long vowel more or less. */
const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YEH])
