import { readLines } from '../../lexicon/read.ts'
import { ALEF, HEH, spell, WAW, YEH } from '../../text/letters.ts'

/** By letter: the first letter of its line in lexicon/sounds.txt. */
export type Sounds = ReadonlyMap<string, string>

/** Long vowels, which transcriptions of a foreign name put in or leave out. */
const VOWELS: ReadonlySet<string> = new Set([spell(ALEF), spell(WAW), spell(YEH)])
const VOWEL_COST = 0.5
const SAME_SOUND_COST = 0.5

/** Reads sounds.txt. Throws a `LexiconError`. */
export function readSounds(file: string, content: string): Sounds {
	const lines = readLines(file, content, { least: 2, most: 6 })
	return new Map(
		lines.flatMap(({ fields }) => fields.map((letter) => [letter, fields[0] as string] as const)),
	)
}

/** What a name sounds like to a foreign ear: consonants by class, no vowels but the first letter. */
export function soundKey(sounds: Sounds, skeleton: string): string {
	let key = ''
	let at = 0
	for (const letter of skeleton) {
		const isLeftOut = at > 0 && (VOWELS.has(letter) || isFinalHeh(skeleton, at))
		at++
		if (isLeftOut) continue
		const sound = sounds.get(letter) ?? letter
		if (!key.endsWith(sound)) key += sound
	}
	return key
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

function sameSound(sounds: Sounds, a: string, b: string): boolean {
	return sounds.has(a) && sounds.get(a) === sounds.get(b)
}

function isFinalHeh(skeleton: string, at: number): boolean {
	return at === skeleton.length - 1 && skeleton.charCodeAt(at) === HEH
}
