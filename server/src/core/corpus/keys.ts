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
	const key = searchKey(name)
	let out = ''
	let from = 0
	for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', from)) {
		out += key.slice(from, space)
		from = space + 1
	}
	return from === 0 ? key : out + key.slice(from)
}

/** As `nameKey`, with one space between words: what a query is compared with. */
export function searchKey(name: string): string {
	const folded = skeleton(name)
	if (isPlain(folded)) return folded
	return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a name, as most, is made of the commonest letters and digits, with one space between words. */
function isPlain(folded: string): boolean {
	let isBetween = true
	for (let i = 0; i < folded.length; i++) {
		const code = folded.charCodeAt(i)
		if (code === SPACE ? isBetween : !isPlainLetter(code)) return false
		isBetween = code === SPACE
	}
	return !isBetween
}

const SPACE = 0x20

/** Arabic letters from hamza to yeh, small Latin letters, digits. */
function isPlainLetter(code: number): boolean {
	if (code >= HAMZA) return code <= YEH
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
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
