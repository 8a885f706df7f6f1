import { keyOf } from '../../text/fold.ts'
import {
	ALEF,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	COLON,
	FEH,
	NOON,
	WAW,
} from '../../text/letters.ts'
import { endsSentence } from '../../text/sentences.ts'
import { TokenKind, type Tokens } from '../../text/tokenize.ts'
import { isQuote } from '../consistency/quotations.ts'

/**
 * Which hamza the particle that opens an object clause takes behind a verb: above (أن), or below (إن) where
 * it is one of saying. A code unit, by the skeleton key of the verb with its clitics.
 */
export type TellingVerbs = ReadonlyMap<number, number>

/** What opens a clause: alef and noon, perhaps with a pronoun; the alef comes after a conjunction. */
const PARTICLE =
	/^[\u0648\u0641]?[\u0623\u0625\u0627]\u0646(?:\u064a|\u0643\u0645?|\u0646\u0627|\u0647(?:\u0627|\u0645|\u0646|\u0645\u0627)?)?$/u
const LONGEST_PARTICLE = 6
/** So many tokens back the verb may stand: a speaker's name, office and the place of the speech. */
const FARTHEST = 80

/** The verbs of the lists, in all forms in which they are to be found. */
export function tellingVerbs(saying: Iterable<string>, telling: Iterable<string>): TellingVerbs {
	const verbs = new Map<number, number>()
	for (const form of telling) verbs.set(keyOf(form, 0, form.length), ALEF_WITH_HAMZA_ABOVE)
	for (const form of saying) verbs.set(keyOf(form, 0, form.length), ALEF_WITH_HAMZA_BELOW)
	return verbs
}

/** What stands before a particle in its sentence asks for this alef (a code unit), and how clearly (nats). */
export interface Government {
	readonly alef: number
	readonly nats: number
}

/** From 1.5 to 3 nats are as good; two particles that waw joins hardly ever differ. */
const BY_VERB = 2
const AS_JOINED = 4

/**
 * Which alef the particle at token `i`, whose own is bare, takes for what stands before it in its sentence:
 * below at the start and where a verb and a colon lead in to speech; as the nearest verb asks, with no other
 * particle between; as that particle is written, or governed, where waw joins this one to it. Undefined when
 * `i` is no such particle, or nothing tells.
 */
export function governmentOf(
	tokens: Tokens,
	i: number,
	verbs: TellingVerbs,
): Government | undefined {
	const { text, start, kind, key } = tokens
	const own = alefPlace(tokens, i)
	if (text.charCodeAt(own) !== ALEF || alefOfParticle(tokens, i) < 0) return undefined
	const isJoined = own > (start[i] as number)
	let isFirst = true
	let isSpeech = false
	let nats = BY_VERB
	for (let at = i - 1; at >= 0 && i - at < FARTHEST; at--) {
		const isWord = kind[at] === TokenKind.word
		const code = text.charCodeAt(start[at] as number)
		if (kind[at] === TokenKind.space || (isFirst && !isWord && isQuote(code))) continue
		if (kind[at] === TokenKind.break || endsSentence(tokens, at)) break
		if (isFirst) isSpeech = code === COLON
		isFirst = false
		if (!isWord) continue
		const other = alefOfParticle(tokens, at)
		if (other < 0) {
			const asked = verbs.get(key[at] as number)
			if (asked !== undefined) return { alef: isSpeech ? ALEF_WITH_HAMZA_BELOW : asked, nats }
			continue
		}
		if (!isJoined) return undefined
		nats = AS_JOINED
		if (text.charCodeAt(other) !== ALEF) return { alef: text.charCodeAt(other), nats }
	}
	return isFirst ? { alef: ALEF_WITH_HAMZA_BELOW, nats } : undefined
}

/** Where the alef of the particle at token `i`, perhaps with a pronoun, stands (UTF-16); -1 when it is none. */
export function alefOfParticle(tokens: Tokens, i: number): number {
	const { text, start: starts } = tokens
	const start = starts[i] as number
	const end = starts[i + 1] as number
	const alef = alefPlace(tokens, i)
	if (end - start > LONGEST_PARTICLE || text.charCodeAt(alef + 1) !== NOON) return -1
	return PARTICLE.test(text.slice(start, end)) ? alef : -1
}

/** Where the alef of a particle would stand: first, or behind a conjunction. */
function alefPlace({ text, start }: Tokens, i: number): number {
	const at = start[i] as number
	const first = text.charCodeAt(at)
	return first === WAW || first === FEH ? at + 1 : at
}
