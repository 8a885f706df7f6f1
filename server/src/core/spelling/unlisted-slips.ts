import { askedOnce } from '../lexicon/word-memo.ts'
import type { Draft } from '../rule.ts'
import { foldLetter, keyOf } from '../text/fold.ts'
import { ALEF, TEH, WAW } from '../text/letters.ts'
import { ownCopy } from '../text/own-copy.ts'
import type { Tokens } from '../text/tokenize.ts'
import { fitTogether } from './bigrams.ts'
import { isInflection } from './inflection.ts'
import { overlapsName } from './names.ts'
import { keyBeside } from './neighbours.ts'
import { aloneAmong } from './occurrences.ts'
import { relativePlural, relativePluralAt } from './relative-plural.ts'
import type { Page } from './rule.ts'
import {
	hasSlip,
	isOfFingers,
	type Slip,
	type SlipKind,
	type SlipLexicon,
	slipsOf,
	type Wanted,
} from './slips.ts'
import { type Evidence, evidenceOfLetter, isInsideNoun } from './superfluous-letters.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from './word-list.ts'

const SHORTEST = 4
/** No common word is longer; every candidate costs a look at the whole word. */
const LONGEST = 20

/** A slip where it stands. */
interface Found {
	readonly word: string
	readonly evidence: Evidence
}

/** The slips of a text that this bears out, names left alone. */
export function* checkSlips(page: Page, wanted: Evidence): Iterable<Draft> {
	for (const [i, { word, evidence }] of slipsOn(page)) {
		const start = page.tokens.start[i] as number
		const end = page.tokens.start[i + 1] as number
		if (evidence !== wanted || isNamed(page, start, end)) continue
		yield { start, end, replacements: [word] }
	}
}

/** Two rules ask for the slips of a text, and to find them takes longer than to ask any other rule. */
const slipsByPage = new WeakMap<Page, ReadonlyMap<number, Found>>()

/**
 * The unknown and very rare words of a text that a slip of the fingers makes of a common one, by token.
 * A slip happens once: a word that returns is a word, or a name.
 */
function slipsOn(page: Page): ReadonlyMap<number, Found> {
	const known = slipsByPage.get(page)
	if (known) return known
	const slips = new Map<number, Found>()
	const alone = aloneAmong(page.tokens, page.slips)
	for (const i of page.slips) {
		const plural = relativePluralAt(page.knowledge.words, page.tokens, i)
		if (plural !== undefined) slips.set(i, { word: plural, evidence: 'context' })
		const found = plural === undefined && alone.has(i) ? likeliest(page, i) : undefined
		if (found) slips.set(i, found)
	}
	slipsByPage.set(page, slips)
	return slips
}

/**
 * Whether `i`, an unknown or very rare word, may be a slip of the fingers; nearly none
 * may. Depends on its form alone.
 */
export function mayBeSlip(lexicon: SlipLexicon, tokens: Tokens, i: number): boolean {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (end - start < SHORTEST || end - start > LONGEST) return false
	return isSuspect(lexicon, tokens, i)
}

/** Only words that are rare are asked: of them more are remembered here than among all others. */
const isSuspect = askedOnce((lexicon: SlipLexicon, tokens, i) => {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	return looksLikeSlip(lexicon, tokens.text, start, end)
})

function looksLikeSlip(lexicon: SlipLexicon, text: string, start: number, end: number): boolean {
	const { words } = lexicon
	const written = text.slice(start, end)
	if (relativePlural(words, text, start, end) !== undefined) return true
	if (/\P{L}/u.test(written)) return false
	const isPossible: Wanted = (kind, at) => {
		if (kind === 'superfluous') return isInsideNoun(written, at)
		return kind !== 'missing' || !isFirstPerson(written)
	}
	if (!isNear(lexicon, text, start, end, isPossible)) return false
	if (!isInflection(words, text, start, end)) return true
	if (firstForm(words, keyOf(text, start, end)) !== NOT_LISTED) return false
	return isNear(lexicon, text, start, end, (kind, at, weight) => {
		const isMeant = weight >= MEANT || (kind !== 'missing' && kind !== 'like')
		return (
			kind !== 'superfluous' &&
			isMeant &&
			isPossible(kind, at, weight) &&
			!isOtherForm(kind, at, written)
		)
	})
}

/** Whether the word, or what a conjunction leaves of it, is a slip away from one that is wanted. */
function isNear(
	lexicon: SlipLexicon,
	text: string,
	start: number,
	end: number,
	isWanted: Wanted,
): boolean {
	const stem = stemOf(text, start, end)
	return (
		hasSlip(lexicon, text, start, end, isWanted) ||
		(stem > start && hasSlip(lexicon, text, stem, end, isWanted))
	)
}

/** Whether the difference may be that of two clitics that are one letter, or of an ending. */
function isOtherForm(kind: SlipKind, at: number, written: string): boolean {
	return kind === 'doubled' ? at <= 1 : kind === 'missing' && at >= written.length - 1
}

/** A slip that a word may be, as a whole or behind a conjunction. */
interface Candidate {
	readonly slip: Slip
	/** Letters of the conjunction. */
	readonly lead: number
}

/** Where a slip stands in its sentence. */
interface Judged extends Candidate {
	/** Nats: how well the word fits those before and behind it. */
	readonly before: number
	readonly after: number
}

function likeliest(page: Page, i: number): Found | undefined {
	const { tokens, knowledge } = page
	const { words } = knowledge
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const key = tokens.key[i] as number
	const isListed = firstForm(words, key) !== NOT_LISTED
	const written = text.slice(start, end)
	const best = (candidates: readonly Candidate[]) => {
		const [found] = candidates.map((candidate) => judge(page, i, candidate)).sort(byLikelihood)
		const evidence = found && evidenceFor(found, { words, written, isListed })
		return evidence && { word: written.slice(0, found.lead) + found.slip.word, evidence }
	}
	// Nearly always there is none of the fingers, and only those are found.
	return (
		best(slipsOfForm(knowledge, written, 'fingers')) && best(slipsOfForm(knowledge, written, 'all'))
	)
}

/** By what is asked and the written form: such words are names as often as slips, and return. */
const slipsByForm = new WeakMap<SlipLexicon, Map<string, readonly Candidate[]>>()
const MOST_REMEMBERED = 1 << 12

function slipsOfForm(
	lexicon: SlipLexicon,
	written: string,
	which: 'all' | 'fingers',
): readonly Candidate[] {
	const remembered = slipsByForm.get(lexicon) ?? new Map<string, readonly Candidate[]>()
	slipsByForm.set(lexicon, remembered)
	const asked = `${which} ${written}`
	const known = remembered.get(asked)
	if (known) return known
	if (remembered.size >= MOST_REMEMBERED) remembered.clear()
	const word = ownCopy(written)
	const lead = stemOf(word, 0, word.length)
	const whole = slipsOf(lexicon, word, 0, word.length, which).map((slip) => ({ slip, lead: 0 }))
	const stems = lead === 0 ? [] : slipsOf(lexicon, word, lead, word.length, which)
	const slips = whole.concat(stems.map((slip) => ({ slip, lead })))
	remembered.set(asked, slips)
	return slips
}

/** A word that may be a slip. */
interface Written {
	readonly words: WordList
	readonly written: string
	readonly isListed: boolean
}

/** What may be a known word with other endings needs neighbours that leave no doubt. */
function evidenceFor(judged: Judged, word: Written): Evidence | undefined {
	const { words, written, isListed } = word
	const { kind, at } = judged.slip
	const isSure = judged.before + judged.after >= INFLECTED && !isOtherForm(kind, at, written)
	const isInflected = () => isInflection(words, written, 0, written.length)
	if (kind === 'superfluous') {
		const isMeant = judged.lead === 0 && !isInflected()
		return isMeant ? evidenceOfLetter(words, written, at, judged.before + judged.after) : undefined
	}
	if (isBorneOut(judged, word) && ((isSure && !isListed) || !isInflected())) return 'context'
	return !isListed && isTypical(judged.slip, written) && !isInflected() ? 'form' : undefined
}

function judge(
	{ tokens, knowledge: { words, bigrams } }: Page,
	i: number,
	{ slip, lead }: Candidate,
): Judged {
	const before = lead > 0 ? undefined : keyBeside(tokens, i, i - 2)
	const after = keyBeside(tokens, i, i + 2)
	return {
		slip,
		lead,
		before: before === undefined ? 0 : fitTogether(words, bigrams, before, slip.key),
		after: after === undefined ? 0 : fitTogether(words, bigrams, slip.key, after),
	}
}

/** Where the word starts behind a conjunction, if it is long enough to have one. */
function stemOf(text: string, start: number, end: number): number {
	return text.charCodeAt(start) === WAW && end - start > SHORTEST + 1 ? start + 1 : start
}

function isNamed({ annotations }: Page, start: number, end: number): boolean {
	return overlapsName(annotations, { start, end }, ['PER', 'LOC'])
}

/** Ten times likelier than a letter put anywhere at random. */
const TYPICAL = Math.log(10) * WEIGHT_UNITS
/** A pair of words tells more than the count of one. */
const PAIR = 2 * WEIGHT_UNITS

function byLikelihood(a: Judged, b: Judged): number {
	return likelihood(b) - likelihood(a)
}

function likelihood({ slip, before, after }: Judged): number {
	return slip.weight + PAIR * (before + after) + (isOfFingers(slip.kind) ? TYPICAL : 0)
}

/** Shorter words have neighbours by chance. */
const LONG_ENOUGH = 5
/** What the list has from a few places only, and is as long, is such a slip as often as not: they are made again. */
const LONG_LISTED = 6
/** Nats by which a word must fit its neighbours; of 125 alarms over this in the news 120 were right. */
const FITTING = 3.6
/** Where more than one thing speaks against a slip: the word is short or not quite unknown. */
const STRONG = 5
/** Where the word may be a known one with other endings: nats, and the weight of what is meant. */
const INFLECTED = 4.5
const MEANT = Math.log(120) * WEIGHT_UNITS

/** True when the news writes the word beside those that stand here. */
function isBorneOut({ slip, before, after }: Judged, { written, isListed }: Written): boolean {
	if (!isOfFingers(slip.kind)) return false
	if (slip.kind === 'missing' && isFirstPerson(written)) return false
	const isLong = written.length >= LONG_ENOUGH
	if (isListed && !isLong) return false
	const isKnown = isListed && written.length < LONG_LISTED
	const isPlain = !isKnown && isLong && slip.at > 1
	return before + after >= (isPlain ? FITTING : STRONG)
}

/** Shorter words are one slip away from some other word by chance, unless that is very common. */
const LONG = { swapped: 6, doubled: 6, repeated: 7, missing: 7, like: 7 }
const VERY_COMMON = Math.log(700) * WEIGHT_UNITS
const COMMON = Math.log(200) * WEIGHT_UNITS

function isTypical({ kind, at, weight }: Slip, written: string): boolean {
	if (!isOfFingers(kind) || weight < COMMON) return false
	const isShort = written.length < LONG[kind]
	if (isShort && (weight < VERY_COMMON || written.length < LONG[kind] - 1)) return false
	return kind !== 'missing' || (at > 1 && !isFirstPerson(written))
}

/** A verb of the first person lacks the lam that would make it a verbal noun with its article. */
function isFirstPerson(written: string): boolean {
	const at = foldLetter(written.charCodeAt(0)) === ALEF ? 0 : 1
	return foldLetter(written.charCodeAt(at)) === ALEF && written.charCodeAt(at + 1) === TEH
}
