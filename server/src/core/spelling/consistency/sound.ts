import { readLines } from '../../lexicon/read.ts'
import { addToForm, FORM_SEED, foldLetter, isDropped, skeleton } from '../../text/fold.ts'
import { ALEF, HEH, KAF, MEEM, NOON, spell, TEH, WAW, YEH } from '../../text/letters.ts'

/** Which letters write one sound. */
export interface Sounds {
	/** By letter: the first letter of its line in lexicon/sounds.txt. */
	readonly letters: ReadonlyMap<string, string>
	/** The same by the place of a letter behind `BLOCK`, and what else it may be to `soundHash`. */
	readonly classes: Uint8Array
}

/** Long vowels, which transcriptions of a foreign name put in or leave out. */
const VOWELS: ReadonlySet<string> = new Set([spell(ALEF), spell(WAW), spell(YEH)])
const VOWEL_COST = 0.5
const SAME_SOUND_COST = 0.5

/** Reads sounds.txt. Throws a `LexiconError`. */
export function readSounds(file: string, content: string): Sounds {
	const lines = readLines(file, content, { least: 2, most: 6 })
	const letters = new Map(
		lines.flatMap(({ fields }) => fields.map((letter) => [letter, fields[0] as string] as const)),
	)
	const classes = Uint8Array.from({ length: 0x100 }, (_, at) => classOf(letters, BLOCK + at))
	return { letters, classes }
}

/** What a name sounds like to a foreign ear: consonants by class, no vowels but the first letter. */
export function soundKey(sounds: Sounds, skeleton: string): string {
	let key = ''
	let at = 0
	for (const letter of skeleton) {
		const isLeftOut = at > 0 && (VOWELS.has(letter) || isFinalHeh(skeleton, at))
		at++
		if (isLeftOut) continue
		const sound = sounds.letters.get(letter) ?? letter
		if (!key.endsWith(sound)) key += sound
	}
	return key
}

/**
 * Names the sound key of `text[start, end)` without making a string: keys that are the same have the same name. 0
 * where the key has fewer sounds than `least`.
 */
export function soundHash(
	sounds: Sounds,
	text: string,
	start: number,
	end: number,
	least: number,
): number {
	const { classes } = sounds
	const last = lastLetter(text, start, end)
	let hash = FORM_SEED
	let count = 0
	let letters = 0
	let before = 0
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at)
		const inBlock = code - BLOCK
		const own = inBlock >= 0 && inBlock < 0x100 ? (classes[inBlock] as number) : FOREIGN
		if (own === FOREIGN) return hashOf(soundKey(sounds, skeleton(text.slice(start, end))), least)
		if (own === LEFT_OUT) continue
		letters++
		if (letters > 1 && (own < SOUND || (at === last && foldLetter(code) === HEH))) continue
		const sound = own < SOUND ? foldLetter(code) - BLOCK : own
		if (sound === before) continue
		hash = addToForm(hash, sound)
		before = sound
		count++
	}
	return count < least ? 0 : hash || 1
}

function hashOf(key: string, least: number): number {
	let hash = FORM_SEED
	for (let at = 0; at < key.length; at++) hash = addToForm(hash, key.charCodeAt(at) - BLOCK)
	return key.length < least ? 0 : hash || 1
}

/** The letters nearly all words are written with. */
const BLOCK = 0x0600
/** What a letter is to `soundHash`: from `SOUND` on, the sound it is written for, counted from `BLOCK`. */
const FOREIGN = 0
const LEFT_OUT = 1
const VOWEL = 2
const SOUND = 3

function classOf(letters: Sounds['letters'], code: number): number {
	if (isDropped(code)) return LEFT_OUT
	const letter = spell(foldLetter(code))
	if (VOWELS.has(letter)) return VOWEL
	const sound = (letters.get(letter) ?? letter).charCodeAt(0) - BLOCK
	return sound >= SOUND && sound < 0x100 ? sound : FOREIGN
}

function lastLetter(text: string, start: number, end: number): number {
	let at = end - 1
	while (at > start && isDropped(text.charCodeAt(at))) at--
	return at
}

/**
 * How far two spellings of one sound key are apart: a vowel put in or left out costs a half, and so
 * does a letter of the same sound; anything else is too far.
 */
export function soundDistance(sounds: Sounds, a: string, b: string): number {
	let cost = 0
	let i = 0
	let j = 0
	while (i < a.length || j < b.length) {
		const x = a.charAt(i)
		const y = b.charAt(j)
		if (x === y || (x !== '' && y !== '' && !VOWELS.has(x) && sameSound(sounds, x, y))) {
			cost += x === y ? 0 : SAME_SOUND_COST
			i++
			j++
		} else if (VOWELS.has(x) && VOWELS.has(y)) {
			cost += VOWEL_COST
			i++
			j++
		} else if (VOWELS.has(x)) {
			cost += VOWEL_COST
			i++
		} else if (VOWELS.has(y)) {
			cost += VOWEL_COST
			j++
		} else return Number.POSITIVE_INFINITY
	}
	return cost
}

/**
 * Whether two words that sound alike also end alike, in what no ending is made of: behind «روبرت» a vowel makes
 * another name, and another vowel before a last noon another case or number.
 */
export function endAlike(sounds: Sounds, a: string, b: string): boolean {
	const x = [...a].reverse()
	const y = [...b].reverse()
	const differing = x.findIndex((letter, at) => !sameLetter(sounds, letter, y[at] ?? ''))
	if (differing !== 1) return differing !== 0
	if (x[0] === NOON_LETTER) return !VOWELS.has(x[1] ?? '') || !VOWELS.has(y[1] ?? '')
	return !ENDINGS.has(x[0] as string)
}

function sameLetter(sounds: Sounds, x: string, y: string): boolean {
	return x === y || sameSound(sounds, x, y)
}

/** Last letters of endings. */
const ENDINGS: ReadonlySet<string> = new Set([
	...VOWELS,
	...[HEH, TEH, KAF, MEEM].map((code) => spell(code)),
])
const NOON_LETTER = spell(NOON)

function sameSound(sounds: Sounds, a: string, b: string): boolean {
	return sounds.letters.has(a) && sounds.letters.get(a) === sounds.letters.get(b)
}

function isFinalHeh(skeleton: string, at: number): boolean {
	return at === skeleton.length - 1 && skeleton.charCodeAt(at) === HEH
}
