import { skeleton } from '../text/fold.ts'
import { ALEF, WAW, YEH } from '../text/letters.ts'
import { isDerivation } from './derivation.ts'
import { isBeside } from './near-letters.ts'
import { leadOf } from './proclitics.ts'
import type { Judged, Written } from './slip-evidence.ts'
import { WEIGHT_UNITS } from './word-list.ts'

/**
 * Whether a word that is no inflection of a known one has a shape that no pattern of Arabic gives a word of a
 * known root either, while the fingers make it of a known one easily: foreign words aside, nothing else is left.
 */
export function isMisshapen(judged: Judged, { words, written }: Written): boolean {
	if (!isEasy(judged, written) && !isNearby(judged, written)) return false
	return !isDerivation(words, written, 0, written.length)
}

/** Weights of a word seen so often. */
const COMMON = Math.log(200) * WEIGHT_UNITS
const VERY_COMMON = Math.log(400) * WEIGHT_UNITS
const EVERYWHERE = Math.log(1000) * WEIGHT_UNITS

/** Shorter words are swapped, doubled and dotted into another by chance; how long depends on how common that is. */
function isEasy(
	{ slip: { kind, at: inStem, weight }, lead: before }: Judged,
	written: string,
): boolean {
	const at = before + inStem
	const { length } = written
	const lead = leadOf(skeleton(written))
	const stem = length - lead
	switch (kind) {
		case 'swapped':
			if (at <= lead && written.charCodeAt(0) !== ALEF) return false
			return (length >= 7 && stem >= 6) || (stem >= 5 && weight >= VERY_COMMON)
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

/** At the start of a word, what looks doubled is a prefix or clitic before the same letter; an alef is never. */
function isOneTooMany(written: string, at: number): boolean {
	const letter = written.charCodeAt(at)
	if (letter === ALEF) return true
	const first = written.charCodeAt(at - 1) === letter ? at - 1 : at
	return first > leadOf(skeleton(written))
}

/** Where the text has the word that is meant as well, less is asked. */
function isNearby({ slip, lead, isAtHand }: Judged, written: string): boolean {
	const { kind } = slip
	const at = lead + slip.at
	if (written.length < 6 || at < 2 || at > written.length - 2) return false
	if (kind !== 'superfluous') return (kind === 'like' || kind === 'missing') && isAtHand()
	const letter = written.charCodeAt(at)
	if (VOWELS.has(letter) || !isAtHand()) return false
	return [at - 1, at + 1].some((beside) => isBeside(letter, written.charCodeAt(beside)))
}

/** Foreign words are written with a long vowel more or less. */
const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YEH])
