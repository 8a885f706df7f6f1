import { foldLetter } from '../../text/fold.ts'
import { ALEF, NOON, spell, TEH, WAW, YEH } from '../../text/letters.ts'
import { WEIGHT_UNITS } from '../words/word-list.ts'
import { easeOf } from './easy-slips.ts'
import { isLikelier } from './likelier.ts'
import { RELATIVE_PLURAL } from './of-grammar.ts'
import type { SlipKind } from './slip-search.ts'
import { isOfFingers, type Judged, type Slip } from './slips.ts'
import { type Evidence, evidenceOfLetter } from './superfluous-letters.ts'
import type { Suspect } from './suspect.ts'

/** What speaks for a slip, the likeliest of those that a word may be; undefined where too little does. */
export function evidenceFor(judged: Judged, word: Suspect): Evidence | undefined {
	if (word.written.length < SHORT) return isShortSlip(judged, word) ? 'weak' : undefined
	if (judged.slip.kind === 'beside') return evidenceOfKey(judged, word)
	const beyondDoubt = evidenceBeyondDoubt(judged, word)
	if (beyondDoubt) return beyondDoubt
	const isWeak = isLikelier(judged, word) || isOfPhrase(judged, word) || isNoWord(judged, word)
	return isWeak ? 'weak' : undefined
}

/** Nats by which the neighbours of a word that may be meant itself ask for another. */
const PHRASE = 9

/** Whether the word stands in a phrase of another, so firm that it is hardly meant, though it is one or looks like one. */
function isOfPhrase({ slip: { kind }, fits }: Judged, { written }: Suspect): boolean {
	if (fits < PHRASE) return false
	return (
		kind === 'missing' || kind === 'like' || (kind === 'swapped' && !written.endsWith(spell(ALEF)))
	)
}

/** A word of fewer letters is a slip away from very many others. */
const SHORT = 4

/** Whether such a word is none, and no short verb: of 39 such alarms in the news 30 were right. */
function isShortSlip(judged: Judged, word: Suspect): boolean {
	return !PRESENT.has(foldLetter(word.written.charCodeAt(0))) && isNoWord(judged, word)
}

/** Nats by which the neighbours of what nothing makes a word ask for another; of 46 such alarms in the news 37 were right. */
const NO_WORD = 2.5
/** Nats by which another word must be ahead where they hardly ask for it; of twelve such alarms ten were right. */
const AHEAD_OF_ALL = 8

/** Whether the word is in no list, no known one with other endings and of no known root, and stands where another does. */
function isNoWord({ slip, fits, ahead, word: meant }: Judged, word: Suspect): boolean {
	const { written } = word
	const isFarAhead = written.length >= LONG_ENOUGH && ahead >= AHEAD_OF_ALL
	const isAskedFor =
		fits >= NO_WORD || (fits > 0 && isFarAhead && !isOtherForm(slip.kind, slip.at, written))
	if (!isAskedFor || word.isListed || !isOfFingers(slip.kind)) return false
	return !isJussive(written, meant) && !word.isInflection() && !word.isDerivation()
}

/** Whether a verb of the present lacks no more than the long vowel it loses behind a negation. */
function isJussive(written: string, meant: string): boolean {
	if (!PRESENT.has(foldLetter(written.charCodeAt(0))) || !meant.startsWith(written)) return false
	return VOWELS.has(foldLetter(meant.charCodeAt(written.length)))
}

/** What a verb of the present starts with. */
const PRESENT: ReadonlySet<number> = new Set([YEH, TEH, NOON, ALEF])
const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YEH])

/** Nats where a pattern may make the word of a known root: of 11 such alarms in the news nine were right. */
const OF_ROOT = 7

/**
 * What speaks for it that the next key was struck: many words are another with one letter changed, so what may be a
 * known word with other endings never is one of them, nor what may be of a known root without such neighbours.
 */
function evidenceOfKey(judged: Judged, word: Suspect): Evidence | undefined {
	if (word.isInflection()) return undefined
	if (word.isDerivation()) return !word.isListed && judged.fits >= OF_ROOT ? 'weak' : undefined
	if (isBorneOut(judged, word)) return 'strong'
	if (isNoWord(judged, word)) return 'weak'
	const isAhead = !word.isListed && judged.ahead >= AHEAD
	return isAhead && isTypical(judged.slip, word.written) ? 'weak' : undefined
}

/** What may be a known word with other endings needs neighbours that leave no doubt. */
function evidenceBeyondDoubt(judged: Judged, word: Suspect): Evidence | undefined {
	const { words, written, isListed } = word
	const { kind, at, weight } = judged.slip
	const isSure = judged.fits >= INFLECTED && !isOtherForm(kind, at, written)
	if (kind === 'superfluous') {
		const isMeant = judged.lead === 0 && !word.isInflection()
		if (!isMeant) return undefined
		if (isMisshapen(judged, word, easeOf(judged, written))) return 'strong'
		return evidenceOfLetter(words, written, at, judged.fits)
	}
	if (isBorneOut(judged, word) && ((isSure && !isListed) || !word.isInflection())) return 'strong'
	if (isPluralTwice(kind, weight, written) && written.charCodeAt(judged.lead + at) === YEH) {
		return 'strong'
	}
	const ease = easeOf(judged, written)
	const isTypicalSlip = !isListed && judged.ahead >= AHEAD && isTypical(judged.slip, written)
	if (!(ease || isTypicalSlip) || word.isInflection()) return undefined
	if (isMisshapen(judged, word, ease)) return 'strong'
	return isTypicalSlip ? 'weak' : undefined
}

/**
 * Whether a word that is no inflection of a known one has a shape that no pattern of Arabic gives a word of a
 * known root either: foreign words aside, nothing but a slip is left where the fingers make one easily.
 */
function isMisshapen(
	{ isAtHand }: Judged,
	word: Suspect,
	ease: ReturnType<typeof easeOf>,
): boolean {
	if (ease === undefined || (ease === 'nearby' && !isAtHand())) return false
	return !word.isDerivation()
}

const SHORTEST_BEHIND = 5

/** Where the word starts behind a conjunction, if it is long enough to have one. */
export function stemOf(text: string, start: number, end: number): number {
	return text.charCodeAt(start) === WAW && end - start > SHORTEST_BEHIND ? start + 1 : start
}

/** Whether the difference may be that of two clitics that are one letter, or of an ending. */
export function isOtherForm(kind: SlipKind, at: number, written: string): boolean {
	return kind === 'doubled' ? at <= 1 : kind === 'missing' && at >= written.length - 1
}

/** Shorter words have neighbours by chance. */
const LONG_ENOUGH = 5
/** What the list has from a few places only, and is as long, is such a slip as often as not: they are made again. */
const LONG_LISTED = 6
/** Weight of a word whose neighbours are known. */
const KNOWN = Math.log(60) * WEIGHT_UNITS
/** Nats by which a word must fit its neighbours; of 125 alarms over this in the news 120 were right. */
const FITTING = 3.6
/** Where more than one thing speaks against a slip: the word is short or not quite unknown. */
const STRONG = 5
/** Nats where the word may be a known one with other endings. */
const INFLECTED = 4.5

/** True when the news writes the word beside those that stand here. */
function isBorneOut({ slip, fits }: Judged, { written, isListed }: Suspect): boolean {
	if (!isOfFingers(slip.kind) || slip.weight < KNOWN) return false
	if (slip.kind === 'missing' && isFirstPerson(written)) return false
	const isLong = written.length >= LONG_ENOUGH
	if (isListed && !isLong) return false
	const isKnown = isListed && written.length < LONG_LISTED
	const isPlain = !isKnown && isLong && slip.at > 1
	return fits >= (isPlain ? FITTING : STRONG)
}

/** Nats by which a word must be likelier than any other one slip away where nothing else speaks for it. */
const AHEAD = 4
/** Shorter words are one slip away from some other word by chance, unless that is very common. */
const LONG = { swapped: 6, doubled: 6, repeated: 7, missing: 7, like: 7, beside: 7 }
const VERY_COMMON = Math.log(700) * WEIGHT_UNITS
const COMMON = Math.log(200) * WEIGHT_UNITS

function isTypical({ kind, at, weight }: Slip, written: string): boolean {
	if (!isOfFingers(kind) || weight < COMMON) return false
	const isShort = written.length < LONG[kind]
	if (isShort && (weight < VERY_COMMON || written.length < LONG[kind] - 1)) return false
	return kind !== 'missing' || (at > 1 && !isFirstPerson(written))
}

/** A verb of the first person lacks the lam that would make it a verbal noun with its article. */
export function isFirstPerson(written: string): boolean {
	const at = foldLetter(written.charCodeAt(0)) === ALEF ? 0 : 1
	return foldLetter(written.charCodeAt(at)) === ALEF && written.charCodeAt(at + 1) === TEH
}

/** Whether a sound plural may have its yeh struck twice, which looks like the ending of a relative adjective. */
export function isPluralTwice(kind: SlipKind, weight: number, written: string): boolean {
	return kind === 'doubled' && weight >= COMMON && written.endsWith(RELATIVE_PLURAL)
}
