import { roughly } from '../../message.ts'
import { type Draft, draft } from '../../rule.ts'
import { isDefiniteAt } from '../../text/clitics.ts'
import { foldLetter } from '../../text/fold.ts'
import { ALEF, ALEF_MAKSURA, DAMMATAN, KASRATAN } from '../../text/letters.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { isInPersonsName } from '../names.ts'
import type { LetterRule, Place, Preference } from '../rule.ts'
import { BORNE_OUT, fitBeside, fitBetween } from '../words/fit-beside.ts'
import { keyBefore, opensClause } from '../words/neighbours.ts'
import { endsRealPhrase } from '../words/real-phrases.ts'
import { firstDifference, movesHamza, respell, Trait } from '../words/spellings.ts'
import { firstForms, NOT_LISTED } from '../words/word-list.ts'
import { preferSpelling } from './preference.ts'
import { isVowelMark } from './tanwin.ts'
import { ofTwoWays } from './two-ways.ts'
import { BEST, LEAST_ODDS, type Weighing, weigh } from './weighing.ts'

/** A word that may be misspelt: what would be found, and how far that is from being certain. */
export interface Doubt {
	readonly rule: LetterRule
	readonly preference: Preference
	readonly isRealWord: boolean
	/** Whether the word as written is one that news may well mean. */
	readonly mayBeMeant: boolean
	/** Whether it is a slip only where the writer makes others of its kind. */
	readonly isHabitual: boolean
	/** Whether news has the word as written about as often as the other: no habit makes it a slip. */
	readonly isAsCommon: boolean
	/** The token. */
	readonly i: number
	/** Nats above what the rule asks here; below zero the word is left alone. */
	readonly surplus: number
	/** Nats the rule asks on top, unless the writer makes a habit of such slips. */
	readonly doubt: number
}

/** Nats a spelling must be ahead of the written one, and of every other, before its fix is safe unread. */
const SAFE_ODDS = 4.5
const SAFE_LEAD = 3
/** The same of the last letter of a word, where it is one of few such slips. */
const SAFE_ALONE = 10
/** Nats asked on top for words that are listed as real words. */
const REAL_WORD = 1
/** The same of those that are meant more often than not. */
const MEANT = 4.5
/** Certain slips of one kind in so many words make a habit of the writer, and doubtful ones likelier by so much. */
const HABIT = 3
const HABIT_NATS = 3
/** A word seen so often is one; in an article with next to no slips it is asked so much more. */
const REAL = 5
const CLEAN_NATS = 1.5
/** The share of the other form's count that makes a form as common, and how often it must be seen for that. */
const AS_COMMON = 0.6
const SEEN_OFTEN_ENOUGH = 3

/** Words of a text that some context may spell otherwise, gathered as it is walked through. */
export interface Doubtful {
	/** Tokens. */
	readonly at: number[]
	/** By word: its traits and its skeleton key. */
	readonly traits: number[]
	readonly keys: number[]
}

/** What is in doubt of these words; `place` is moved from one to the next. */
export function doubtLetters(
	place: Place & { i: number },
	{ at, traits, keys }: Doubtful,
	rules: readonly LetterRule[],
): readonly Doubt[] {
	const doubts: Doubt[] = []
	if (rules.length === 0) return doubts
	const firsts = firstForms(place.knowledge.words, keys)
	const weighing = weigh(place.tokens, at, firsts, place.knowledge)
	for (let d = 0; d < at.length; d++) {
		if (weighing.from[d] === BEST) continue
		place.i = at[d] as number
		const doubt = doubtLetter(place, traits[d] as number, firsts[d] as number, weighing, d, rules)
		if (doubt) doubts.push(doubt)
	}
	return doubts
}

/** Asks how the word should rather be written; the rule about the first differing letter answers. */
function doubtLetter(
	place: Place,
	traits: number,
	first: number,
	{ written: writtenOf, from, scores }: Weighing,
	d: number,
	rules: readonly LetterRule[],
): Doubt | undefined {
	const { tokens, i, knowledge } = place
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const written = writtenOf[d] as number
	const placed = from[d] as number
	const preference = preferSpelling(tokens, i, written, first, knowledge, scores, placed)
	if (!preference || movesHamza(written, preference.spelling)) return undefined
	const isTwoWays = (traits & Trait.twoWays) !== 0
	const better = isTwoWays ? ofTwoWays(place, preference, written) : preference
	const difference = firstDifference(tokens.text, start, end, better.spelling)
	if (!difference || isVocalised(tokens.text, difference.at, end)) return undefined
	const rule = rules.find(({ covers }) => covers(difference.written, difference.preferred))
	if (!rule || (first === NOT_LISTED && isInPersonsName(place))) return undefined
	const isRealWord = (traits & Trait.realWord) !== 0
	const isHabitual = isRealWord && isOfHabit(place)
	const isPlain = !isRealWord && rule.isPlain?.(place, preference) === true
	const odds = isPlain ? Math.max(preference.odds, oddsByCount(preference)) : preference.odds
	if (odds < LEAST_ODDS || endsRealPhrase(knowledge.listed.realPhrases, tokens, i)) return undefined
	const caution = (isRealWord ? realWordNats(place) : 0) + (rule.caution?.(place, preference) ?? 0)
	const surplus = odds - rule.certainty - caution
	const mayBeMeant = caution > 0 || (!isPlain && preference.writtenCount >= REAL)
	const isAsCommon =
		foldLetter(difference.written) === ALEF &&
		preference.writtenCount >= Math.max(SEEN_OFTEN_ENOUGH, preference.count * AS_COMMON)
	const doubt = rule.doubt?.(place, preference) ?? 0
	const isBorneOut = mayBeMeant && !isRealWord && isHeldBack(surplus) && speakFor(place)
	return {
		rule,
		preference: better,
		isRealWord,
		mayBeMeant: mayBeMeant && !isBorneOut,
		isHabitual,
		isAsCommon,
		i,
		surplus,
		doubt,
	}
}

/** Whether only a writer's habit shows the word to be a slip. */
function isOfHabit({ tokens, i, knowledge }: Place): boolean {
	const written = tokenText(tokens, i)
	if (knowledge.listed.told.has(written)) return !isTold(knowledge, tokens, i)
	return knowledge.listed.habitual.has(written)
}

/** Nats by which the word before fits it; of 31 such alarms all were right. */
const TOLD = 1.5

function isTold(knowledge: SpellingKnowledge, tokens: Tokens, i: number): boolean {
	const before = keyBefore(tokens, i)
	return fitBetween(knowledge, tokens.key[i] as number, { before, after: undefined }) >= TOLD
}

/** Whether nothing but the cleanness of the article stands against what was found. */
function isHeldBack(surplus: number): boolean {
	return surplus >= 0 && surplus < CLEAN_NATS
}

/** Whether the words beside it speak for the word, so that a clean article tells nothing; of 70 such alarms 66 were right. */
function speakFor({ knowledge, tokens, i }: Place): boolean {
	return fitBeside(knowledge, tokens, i) >= BORNE_OUT
}

/**
 * What is found: the doubts that are certain, or certain enough given the writer's habits. Who makes no
 * other slip in an article has hardly written one real word for another; and who writes one word the same way ten times
 * shows no habit, but that he means it.
 */
export function certain(
	tokens: Tokens,
	doubts: readonly Doubt[],
): readonly { readonly rule: LetterRule; readonly draft: Draft }[] {
	const slips = new Map<LetterRule, Set<number>>()
	for (const { rule, surplus, doubt, isHabitual, i } of doubts) {
		if (surplus < doubt || isHabitual) continue
		const words = slips.get(rule) ?? new Set()
		slips.set(rule, words.add(tokens.key[i] as number))
	}
	const slipsOf = (rule: LetterRule): number => slips.get(rule)?.size ?? 0
	const all = [...slips.values()].reduce((sum, { size }) => sum + size, 0)
	return doubts
		.filter((doubt) => doubt.surplus >= leastSurplus(doubt, slipsOf(doubt.rule), all))
		.map((doubt) => ({ rule: doubt.rule, draft: draftOf(tokens, doubt, slipsOf(doubt.rule)) }))
}

function leastSurplus(
	{ mayBeMeant, isHabitual, isAsCommon, doubt }: Doubt,
	slips: number,
	all: number,
): number {
	if (slips >= HABIT) return isAsCommon ? 0 : -HABIT_NATS
	if (isHabitual && doubt >= 0) return Number.POSITIVE_INFINITY
	return (all < HABIT && mayBeMeant ? CLEAN_NATS : 0) + doubt
}

function oddsByCount({ count, writtenCount }: Preference): number {
	return Math.log(count / Math.max(writtenCount, 1))
}

/**
 * A vowel mark on the letter in question, a tanwin of another case, or a mark that shows an alef to be a connecting
 * one, was typed on purpose.
 */
function isVocalised(text: string, at: number, end: number): boolean {
	for (let i = at + 1; i < end; i++) {
		const code = text.charCodeAt(i)
		if (!isVowelMark(code)) continue
		if (i === at + 1 || code === DAMMATAN || code === KASRATAN) return true
		if (CONNECTING.test(text.slice(at, end))) return true
	}
	return false
}

/** Behind a connecting alef stands a letter without vowel, or one that swallowed such a letter; so too in verbs of colours. */
const CONNECTING =
	/^\u0627(?:[\u0628-\u064a][\u064b-\u0650]?[\u0651\u0652]|\p{L}\p{M}*[\u0628-\u064a]\p{M}*[\u0628-\u0647]\p{M}*\u0651\p{M}*$)/u

/** At the start of a clause the context is thin; only of words that open clauses it says enough. */
function realWordNats({ tokens, i, knowledge: { listed } }: Place): number {
	if (listed.meant.has(tokenText(tokens, i))) return MEANT
	if (!opensClause(tokens, i)) return REAL_WORD
	return listed.openers.has(tokenText(tokens, i)) ? REAL_WORD : Number.POSITIVE_INFINITY
}

function draftOf(tokens: Tokens, doubt: Doubt, slips: number): Draft {
	const { rule, i, preference, isRealWord } = doubt
	const { spelling, odds, lead, other, count, writtenCount } = preference
	const { text, start: starts } = tokens
	const start = starts[i] as number
	const end = starts[i + 1] as number
	const better = respell(text, start, end, spelling)
	const replacements = [better]
	if (lead < SAFE_LEAD && other !== undefined) {
		const another = respell(text, start, end, other)
		if (isCovered(rule, text, start, another)) replacements.push(another)
	}
	return draft({ start, end }, replacements, {
		args: [better, roughly(count), roughly(writtenCount)],
		doubtful:
			isRealWord ||
			lead < SAFE_LEAD ||
			odds < (slips < HABIT ? safeOdds(text, start, end, better) : SAFE_ODDS),
	})
}

/**
 * What a fix must be ahead by to be safe unread. Of 214 different words that a fix would have ended otherwise, in
 * articles of 5,466 with one or two such slips, 20 were right as they stood: they bear a pronoun or are verbs, which
 * none with an article is; but with one and a yeh it may be a relative adjective.
 */
function safeOdds(text: string, start: number, end: number, better: string): number {
	const last = better.charCodeAt(better.length - 1)
	if (last === text.charCodeAt(end - 1)) return SAFE_ODDS
	return isDefiniteAt(text, start) && last !== ALEF_MAKSURA ? SAFE_ODDS : SAFE_ALONE
}

/** Whether what stands at `start` is this form but for letters that the rule is about. */
function isCovered({ covers }: LetterRule, text: string, start: number, form: string): boolean {
	for (let at = 0; at < form.length; at++) {
		const written = text.charCodeAt(start + at)
		const wanted = form.charCodeAt(at)
		if (written !== wanted && !covers(written, wanted)) return false
	}
	return true
}
