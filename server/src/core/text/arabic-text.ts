import { CharClass, classAt } from './classes.ts'

/** How much of a text is read to tell whether it is Arabic, in UTF-16 code units. */
export const SAMPLE_LENGTH = 4096

/**
 * Whether a text is ours to read: at least half of the letters of its beginning are Arabic. A text
 * without letters is not.
 */
export function isArabicText(text: string): boolean {
	const end = Math.min(text.length, SAMPLE_LENGTH)
	let arabic = 0
	let other = 0
	for (let at = 0; at < end; at++) {
		const charClass = classAt(text, at)
		if (charClass === CharClass.arabicLetter) arabic++
		else if (charClass === CharClass.otherLetter) other++
		// What follows cannot outweigh it.
		if (arabic - other >= end - at) return true
	}
	return arabic > 0 && arabic >= other
}
