import { bringNear, FORGOTTEN, recall, type WordMemo } from '../lexicon/word-memo.ts'
import type { Draft } from '../rule.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { isWesternSign } from './code-pages.ts'
import { isQuote } from './consistency/quotations.ts'
import { certain, type Doubtful, doubtLetters } from './letters-in-doubt.ts'
import { mayGuard } from './protected-spans.ts'
import { markRules, type Roster, wordRules } from './roster.ts'
import type { Gathered, Place, SpellingRule } from './rule.ts'
import { Trait } from './spellings.ts'
import { isRepeated, knownTraits, traitsOfWord } from './word-traits.ts'

/** What a rule found. */
export interface Found {
	readonly rule: SpellingRule
	readonly draft: Draft
}

/** The place a walk stands at, and what it has found and gathered so far. */
export interface Walk extends Place, Record<keyof Gathered, number[]> {
	i: number
	readonly known: WordMemo
	/** All traits that anybody asks for; nor may a word be passed over whose traits are not known yet. */
	readonly asked: number
	readonly found: Found[]
	/** Words that some context may spell otherwise: see `checkLetters`. */
	readonly doubtful: Doubtful
}

/**
 * Shows every token to the rules that may have something to say about it. Most tokens cost next to
 * nothing: a plain space is one comparison, and nine words in ten have no trait that anybody asks for,
 * which is one look-up of the form as it is written (see `word-traits.ts`). The other words go to the rules that
 * ask for one of their traits, marks to those that name them; words that some context may spell otherwise wait for
 * `checkLetters`.
 */
export function walk(start: Omit<Place, 'i'>, roster: Roster): Walk {
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
			checkWord(place, roster, traits)
		} else if (own !== TokenKind.space || !isPlainSpace(tokens, i)) {
			place.i = i
			checkOther(place, roster)
		}
	}
	return place
}

/** Asks the model of contexts about the words that a walk left open: of all at once, as its table is far away. */
export function checkLetters(walked: Walk, roster: Roster): readonly Found[] {
	return certain(walked.tokens, doubtLetters(walked, walked.doubtful, roster.letter))
}

/** Written out: an object made of others by spreading is slow to make and slow to read. */
function startOf(
	{ tokens, knowledge, annotations, house }: Omit<Place, 'i'>,
	roster: Roster,
): Walk {
	return {
		tokens,
		i: 0,
		knowledge,
		annotations,
		house,
		known: knownTraits(knowledge),
		asked: roster.traits | GATHERED | Trait.doubtful | FORGOTTEN,
		found: [],
		doubtful: { at: [], traits: [], keys: [] },
		unlisted: [],
		slips: [],
		confusable: [],
		marked: [],
		varying: [],
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

/** Any token but a word or a plain space. */
function checkOther(place: Walk, roster: Roster): void {
	const { tokens, i } = place
	switch (tokens.kind[i]) {
		case TokenKind.space:
			runAll(roster.space, place)
			break
		case TokenKind.number:
			place.numbers.push(i)
			runAll(roster.number, place)
			break
		case TokenKind.foreign:
			checkForeign(place, roster)
			break
		case TokenKind.punctuation:
		case TokenKind.symbol:
			checkMark(place, roster)
			break
	}
}

function isPlainSpace({ text, start }: Tokens, i: number): boolean {
	const at = start[i] as number
	return start[i + 1] === at + 1 && text.charCodeAt(at) === 0x20
}

function checkForeign(place: Walk, roster: Roster): void {
	const { tokens, i } = place
	if (isWesternSign(tokens.text.charCodeAt(tokens.start[i] as number))) place.foreignSigns.push(i)
	runAll(roster.foreign, place)
}

function checkMark(place: Walk, roster: Roster): void {
	const { tokens, i } = place
	const { text, kind } = tokens
	const at = tokens.start[i] as number
	const mark = text.charCodeAt(at)
	place.marks.push(i)
	if (i > 0 && kind[i - 1] === TokenKind.space) place.spacedMarks.push(i)
	if (isQuote(mark)) place.quotes.push(i)
	if (mayGuard(text, at)) place.guards.push(i)
	if (isWesternSign(mark)) place.foreignSigns.push(i)
	const rules = markRules(roster, mark, i + 1 < tokens.count ? (kind[i + 1] as number) : 0)
	if (rules) runAll(rules, place)
}

type TokenCheck = SpellingRule & { readonly check: (place: Place) => Draft | undefined }

function runAll(rules: readonly TokenCheck[], place: Walk): void {
	for (const rule of rules) {
		const draft = rule.check(place)
		if (draft) place.found.push({ rule, draft })
	}
}

function checkWord(place: Walk, roster: Roster, recalled: number): void {
	const traits = traitsOfWord(place.tokens, place.i, place.knowledge, place.known, recalled)
	if ((traits & place.asked) === 0) return
	if ((traits & GATHERED) !== 0) gather(place, traits)
	if ((traits & roster.traits) !== 0) runAll(wordRules(roster, traits), place)
	if ((traits & Trait.doubtful) !== 0) putInDoubt(place, traits)
}

function putInDoubt({ tokens, i, doubtful }: Walk, traits: number): void {
	doubtful.at.push(i)
	doubtful.traits.push(traits)
	doubtful.keys.push((tokens.key[i] as number) | 0)
}

const GATHERED =
	Trait.unlisted |
	Trait.slip |
	Trait.confusable |
	Trait.mark |
	Trait.varying |
	Trait.adverb |
	Trait.undotted

function gather(place: Walk, traits: number): void {
	const { i } = place
	if ((traits & Trait.unlisted) !== 0) place.unlisted.push(i)
	if ((traits & Trait.slip) !== 0) place.slips.push(i)
	if ((traits & Trait.confusable) !== 0) place.confusable.push(i)
	if ((traits & Trait.mark) !== 0) place.marked.push(i)
	if ((traits & Trait.varying) !== 0) place.varying.push(i)
	if ((traits & Trait.adverb) !== 0) place.adverbs.push(i)
	if ((traits & Trait.undotted) !== 0) place.undotted.push(i)
}
