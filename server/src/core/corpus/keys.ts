import { skeleton } from '../text/fold.ts'
import {
	ALEF,
	BEH,
	DAD,
	DAL,
	FEH,
	GAF,
	GHAIN,
	HAMZA,
	HEH,
	JEEM,
	KAF,
	QAF,
	SAD,
	SEEN,
	spell,
	TAH,
	TEH,
	THAL,
	WAW,
	WAW_WITH_HAMZA_ABOVE,
	YEH,
	YEH_WITH_HAMZA_ABOVE,
	ZAH,
	ZAIN,
} from '../text/letters.ts'

/**
 * The key of a name: its skeleton (see `fold.ts`) without spaces and punctuation. Names that differ in
 * hamza, marks, teh marbuta, alef maksura or spacing share it: the two ways to write Abd al-Fattah do.
 */
export function nameKey(name: string): string {
	return searchKey(name).replaceAll(' ', '')
}

/** As `nameKey`, with one space between words: what a query is compared with. */
export function searchKey(name: string): string {
	return skeleton(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/** Letters that Arabic writes one foreign sound with, by the letter that stands for them in the key. */
const SOUND_CLASSES: ReadonlyMap<number, number> = new Map([
	[GHAIN, JEEM],
	[QAF, JEEM],
	[KAF, JEEM],
	[GAF, JEEM],
	[TAH, TEH],
	[SAD, SEEN],
	[THAL, ZAIN],
	[ZAH, ZAIN],
	[DAD, DAL],
	[0x06a4, FEH],
	[0x067e, BEH],
])

const VOWELS: ReadonlySet<number> = new Set([
	ALEF,
	WAW,
	YEH,
	HEH,
	HAMZA,
	YEH_WITH_HAMZA_ABOVE,
	WAW_WITH_HAMZA_ABOVE,
])

/**
 * What a foreign name sounds like, roughly: sound classes, no vowel letters after the first letter of
 * a word, no doubled letters. Only for names, and only together with a closer look: short keys collide.
 */
export function phoneticKey(name: string): string {
	return searchKey(name).split(' ').map(soundOf).join('')
}

function soundOf(word: string): string {
	let out = ''
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i)
		if (i > 0 && VOWELS.has(code)) continue
		const sound = spell(SOUND_CLASSES.get(code) ?? code)
		if (!out.endsWith(sound)) out += sound
	}
	return out
}

/** True for two letters that write the same sound. */
export function soundAlike(a: number, b: number): boolean {
	return (SOUND_CLASSES.get(a) ?? a) === (SOUND_CLASSES.get(b) ?? b)
}

/** True for the letters that write a vowel, or may. */
export function isVowelLetter(code: number): boolean {
	return VOWELS.has(code)
}
