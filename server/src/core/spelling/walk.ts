import { bringNear, recall, type WordMemo } from '../lexicon/word-memo.ts'
import type { Draft } from '../rule.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { isWesternSign } from './code-pages.ts'
import { isQuote } from './consistency/quotations.ts'
import { type VaryingWord, varyingWords } from './consistency/variants.ts'
import { certain, type Doubtful, doubtLetters } from './letters/letters-in-doubt.ts'
import { mayGuard } from './protected-spans.ts'
import { type Asking, markBits, type Roster } from './roster.ts'
import type { Gathered, Page, Place, SpellingRule } from './rule.ts'
import { isRepeated, knownTraits, traitsOfWord } from './word-traits.ts'
import { Trait } from './words/spellings.ts'

/** What a rule found. */
export interface Found {
	readonly rule: SpellingRule
	readonly draft: Draft
}

/** Tokens that wait for rules. */
interface Waiting {
	readonly at: number[]
	/** By token: what rules ask for. */
	readonly bits: number[]
	/** What any of them has. */
	all: number
}

/** What a walk starts with. */
export type Start = Omit<Page, keyof Gathered | 'variants'>

/** The place a walk stands at, and what it has found and gathered so far; at its end the whole page. */
export interface Walk extends Start, Place, Record<keyof Gathered, number[]> {
	i: number
	variants: readonly VaryingWord[]
	readonly known: WordMemo
	/** All traits that anybody asks for. */
	readonly asked: number
	readonly found: Found[]
	/** Words that some rule asks for, with their traits, and other tokens, with the bits of the rules for them. */
	readonly words: Waiting
	readonly others: Waiting
	/** Words that some context may spell otherwise: see `checkLetters`. */
	readonly doubtful: Doubtful
}

/**
 * Looks for the tokens that rules may have something to say about. Most tokens cost next to
 * nothing: a plain space is one comparison, and four words in five have no trait that anybody asks for,
 * which is one look-up of the form as it is written (see `word-traits.ts`). Words with a trait that some rule asks for,
 * marks that one names and the like wait for `checkTokens`, words that some context may spell otherwise for
 * `checkLetters`.
 */
export function walk(start: Start, roster: Roster): Walk {
	const { tokens } = start
	const place = startOf(start, roster)
	const { kind, count } = tokens
	const { known, asked } = place
	bringNear(known, tokens)
	for (let i = 0; i < count; i++) {
		const own = kind[i] as number
		if (own === TokenKind.word) {
			const traits = recall(known, tokens, i)
			if ((traits & asked) === 0 && !isRepeated(tokens, i)) continue
			place.i = i
			lookAtWord(place, roster, traits)
		} else if (own !== TokenKind.space || !isPlainSpace(tokens, i)) {
			place.i = i
			const bits = lookAtOther(place, roster)
			if (bits !== 0) wait(place.others, i, bits)
		}
	}
	place.variants = varyingWords(place.varying, tokens, start.knowledge.variants)
	return place
}

/** Shows the rules what waits for them: to each all texts before the next. */
export function checkTokens(walks: readonly Walk[], { word, other }: Roster): void {
	for (const asking of word) for (const each of walks) checkWaiting(asking, each.words, each)
	for (const asking of other) for (const each of walks) checkWaiting(asking, each.others, each)
}

function checkWaiting({ rule, bits: asked }: Asking, waiting: Waiting, place: Walk): void {
	if ((waiting.all & asked) === 0) return
	const { at, bits } = waiting
	for (let w = 0; w < at.length; w++) {
		if (((bits[w] as number) & asked) === 0) continue
		place.i = at[w] as number
		const draft = rule.check(place)
		if (draft) place.found.push({ rule, draft })
	}
}

/** Asks the model of contexts about the words that a walk left open: of all at once, as its table is far away. */
export function checkLetters(walked: Walk, roster: Roster): void {
	const doubts = doubtLetters(walked, walked.doubtful, roster.letter)
	for (const each of certain(walked.tokens, doubts)) walked.found.push(each)
}

/** Written out: an object made of others by spreading is slow to make and slow to read. */
function startOf(
	{ tokens, sentences, paragraphs, knowledge, annotations, house, usage, part }: Start,
	roster: Roster,
): Walk {
	return {
		tokens,
		sentences,
		paragraphs,
		i: 0,
		knowledge,
		annotations,
		house,
		usage,
		part,
		known: knownTraits(knowledge),
		asked: roster.traits | GATHERED | Trait.doubtful,
		found: [],
		words: { at: [], bits: [], all: 0 },
		others: { at: [], bits: [], all: 0 },
		doubtful: { traits: [], keys: [], at: [] },
		unlisted: [],
		phrased: [],
		slips: [],
		confusable: [],
		marked: [],
		varying: [],
		variants: [],
		adverbs: [],
		undotted: [],
		numbers: [],
		marks: [],
		spacedMarks: [],
		quotes: [],
		guards: [],
		foreignSigns: [],
	}
}

/** What rules may have to say about any token but a word or a plain space: their bits. */
function lookAtOther(place: Walk, roster: Roster): number {
	switch (place.tokens.kind[place.i]) {
		case TokenKind.space:
			return roster.space
		case TokenKind.number:
			place.numbers.push(place.i)
			return roster.number
		case TokenKind.foreign:
			return lookAtForeign(place, roster)
		case TokenKind.punctuation:
		case TokenKind.symbol:
			return lookAtMark(place, roster)
		default:
			return 0
	}
}

function isPlainSpace({ text, start }: Tokens, i: number): boolean {
	const at = start[i] as number
	return start[i + 1] === at + 1 && text.charCodeAt(at) === 0x20
}

function lookAtForeign(place: Walk, { foreign }: Roster): number {
	const { tokens, i } = place
	if (isWesternSign(tokens.text.charCodeAt(tokens.start[i] as number))) place.foreignSigns.push(i)
	return foreign
}

function lookAtMark(place: Walk, roster: Roster): number {
	const { tokens, i } = place
	const { text, kind } = tokens
	const at = tokens.start[i] as number
	const mark = text.charCodeAt(at)
	place.marks.push(i)
	if (i > 0 && kind[i - 1] === TokenKind.space) place.spacedMarks.push(i)
	if (isQuote(mark)) place.quotes.push(i)
	if (mayGuard(text, at)) place.guards.push(i)
	if (isWesternSign(mark)) place.foreignSigns.push(i)
	return markBits(roster, mark, i + 1 < tokens.count ? (kind[i + 1] as number) : 0)
}

function wait(waiting: Waiting, i: number, own: number): void {
	waiting.at.push(i)
	waiting.bits.push(own)
	waiting.all |= own
}

function lookAtWord(place: Walk, roster: Roster, recalled: number): void {
	const traits = traitsOfWord(place.tokens, place.i, place.knowledge, place.known, recalled)
	if ((traits & place.asked) === 0) return
	if ((traits & GATHERED) !== 0) gather(place, traits)
	if ((traits & roster.traits) !== 0) wait(place.words, place.i, traits)
	if ((traits & Trait.doubtful) !== 0) putInDoubt(place, traits)
}

function putInDoubt({ tokens, i, doubtful }: Walk, traits: number): void {
	doubtful.at.push(i)
	doubtful.traits.push(traits)
	doubtful.keys.push((tokens.key[i] as number) | 0)
}

const GATHERED =
	Trait.unlisted |
	Trait.phrased |
	Trait.slip |
	Trait.confusable |
	Trait.mark |
	Trait.varying |
	Trait.adverb |
	Trait.undotted

function gather(place: Walk, traits: number): void {
	const { i } = place
	if ((traits & Trait.unlisted) !== 0) place.unlisted.push(i)
	if ((traits & Trait.phrased) !== 0) place.phrased.push(i)
	if ((traits & Trait.slip) !== 0) place.slips.push(i)
	if ((traits & Trait.confusable) !== 0) place.confusable.push(i)
	if ((traits & Trait.mark) !== 0) place.marked.push(i)
	if ((traits & Trait.varying) !== 0) place.varying.push(i)
	if ((traits & Trait.adverb) !== 0) place.adverbs.push(i)
	if ((traits & Trait.undotted) !== 0) place.undotted.push(i)
}
