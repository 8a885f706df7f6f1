import { keyOf } from '../../text/fold.ts'
import { ALEF, FEH, HEH, LAM, NOON, spell, TEH, TEH_MARBUTA, WAW, YEH } from '../../text/letters.ts'
import { isInflection, KNOWN } from './inflection.ts'
import { scanWord, spellingOf } from './spellings.ts'
import { logCount, WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

/** What the news hardly ever joins to a word although many writers do: how its rest looks that is no other word. */
const PARTICLES = {
	no: ['لا', `[${spell(YEH, TEH, NOON)}]..`],
	what: ['ما', `(?:....|..[^${spell(HEH, TEH_MARBUTA)}])`],
	vocative: ['يا', `(?:....|..[^${spell(HEH, TEH_MARBUTA)}])`],
	or: ['أو', '.{5}'],
	orBare: ['او', '.{5}'],
	un: ['غير', '.{4}'],
	from: ['من', `${spell(ALEF, LAM)}...`],
	about: ['عن', `${spell(ALEF, LAM)}...`],
	in: ['في', `${spell(ALEF, LAM)}...`],
} as const

const GLUED = new RegExp(
	`^[${spell(WAW, FEH)}]?(?:${Object.values(PARTICLES)
		.map(([particle, rest]) => `${particle}(?=${rest})`)
		.join('|')})`,
	'u',
)
/** Weight of a word seen a dozen times. */
const IN_USE = Math.log(12) * WEIGHT_UNITS
/** Weight by which the word behind the particle is commoner than one that another reading asks for, and more likely. */
const HARDLY = Math.log(20) * WEIGHT_UNITS

/**
 * Where the second word starts in `text[start, end)`, a word that news hardly has, if it is a particle and a word in
 * use without a space; -1 otherwise.
 */
export function behindParticle(words: WordList, text: string, start: number, end: number): number {
	const particle = GLUED.exec(text.slice(start, end))
	if (!particle) return -1
	const at = start + particle[0].length
	if (isInUse(words, text, at, end)) {
		const least = Math.max(weightOfKey(words, keyOf(text, at, end)) - HARDLY, KNOWN)
		return isInflection(words, text, start, end, least) ? -1 : at
	}
	const isVerb = isVerbBehindNo(words, particle[0], text, at, end)
	return isVerb && !isInflection(words, text, start, end) ? at : -1
}

/** Forms of a verb that are too rare to be listed, which hardly anything but «no» stands before. */
function isVerbBehindNo(
	words: WordList,
	particle: string,
	text: string,
	start: number,
	end: number,
): boolean {
	const prefix = text.charCodeAt(start)
	const isVerb = (prefix === TEH || prefix === YEH) && end - start >= SHORTEST_VERB
	return isVerb && particle.endsWith(PARTICLES.no[0]) && isInflection(words, text, start, end)
}

const SHORTEST_VERB = 5

/** As it is spelled here: a pronoun behind a noun is no teh marbuta. */
function isInUse(words: WordList, text: string, start: number, end: number): boolean {
	const key = keyOf(text, start, end)
	if (weightOfKey(words, key) < IN_USE) return false
	return logCount(words, key, spellingOf(scanWord(text, start, end))) !== undefined
}
