import { CharClass, classAt } from './classes.ts'

/** How much of a text is read to tell whether it is Arabic, in UTF-16 code units. */
export const SAMPLE_LENGTH = 4096

/**
 * Whether a text is ours to read: at least half of the letters of its beginning are Arabic. A text
 * without letters is not.
 */
export function isArabicText(text: string): boolean {
	const end = Math.min(text.length, SAMPLE_LENGTH)
	let letters = 0
	let lead = 0
	for (let at = 0; at < end; at++) {
		const weight = WEIGHTS[classAt(text, at)] as number
		letters += weight & 1
		lead += weight
		// What follows cannot outweigh it.
		if (lead >= end - at) return true
	}
	return letters > 0 && lead >= 0
}

/** What a character says for Arabic or against it, by class: added up without a branch, as none could be foreseen. */
const WEIGHTS = new Int8Array(Object.keys(CharClass).length)
WEIGHTS[CharClass.arabicLetter] = 1
WEIGHTS[CharClass.otherLetter] = -1
