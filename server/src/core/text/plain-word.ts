import { HAMZA, TATWEEL, YEH } from './letters.ts'

/** Letters of the alphabet alone, as nearly all words are: this is cheaper than asking what each character is. */
export function isPlainWord(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at)
		if (code < HAMZA || code > YEH || code === TATWEEL) return false
	}
	return true
}
