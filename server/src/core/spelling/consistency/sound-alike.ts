import { TokenKind, type Tokens } from '../../text/tokenize.ts'
import { type Sounds, soundHash } from './sound.ts'

/**
 * Whether two words of a text, of `least` sounds at least and not of one skeleton, may sound alike and pass a test
 * (`isPair`, shown their tokens): a glance at each word, for those who would have to ask much of each.
 */
export function someSoundAlike(
	tokens: Tokens,
	sounds: Sounds,
	least: number,
	isPair: (i: number, j: number) => boolean,
): boolean {
	const { text, start, kind, key, count } = tokens
	if (count > MOST) return true
	places.fill(NONE)
	for (let i = 0; i < count; i++) {
		if (kind[i] !== TokenKind.word) continue
		const hash = soundHash(sounds, text, start[i] as number, start[i + 1] as number, least)
		if (hash === 0) continue
		let at = hash & (PLACES - 1)
		for (let j = places[at] as number; j !== NONE; j = places[at] as number) {
			if (hashes[at] === hash) {
				if (key[j] === key[i]) break
				if (isPair(j, i)) return true
			}
			at = (at + 1) & (PLACES - 1)
		}
		places[at] = i
		hashes[at] = hash
	}
	return false
}

/** A text of more tokens is taken to have such words: it is a book. */
const MOST = 1 << 12
/** By hash, with room to spare: the first word of each skeleton, and its hash. */
const PLACES = 2 * MOST
const places = new Int32Array(PLACES)
const hashes = new Int32Array(PLACES)
const NONE = -1
