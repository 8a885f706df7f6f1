import { isPlainWord } from '../../text/plain-word.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import type { Preference } from '../rule.ts'
import { lacksItsHamza } from '../words/listed.ts'
import { isWithoutHamza, type Spelling } from '../words/spellings.ts'
import {
	countAt,
	endOfForms,
	indexOfForm,
	isSettled,
	logCountAt,
	NOT_LISTED,
	spellingAt,
	type WordList,
} from '../words/word-list.ts'
import { bearsHamza, lacksHamza } from './connecting-alef.ts'
import { preferPlural } from './prefer-plural.ts'
import { LONG_STEM, preferStem } from './prefer-stem.ts'
import { asksContext, LEAST_ODDS, RARE, UNSEEN, UNWEIGHED } from './weighing.ts'

/** Nats by which counts alone may speak: a form seen eight times as often. */
const MAJORITY = Math.log(8)
/** Shorter stems are found in foreign names by chance. */
const SHORTEST_STEM = 4

/** The counts of one rarer than this are borne out by its stem's where both say the same. */
const SELDOM = Math.log(1000)

/** A form so much seldomer than another (nats) is outweighed without anybody asking what it is. */
const CLEAR = 9

/** No word was weighed. */
const NO_SCORES = new Float64Array()

/**
 * The likelier spelling of word `i`, whose written spelling and first listed form are given; undefined
 * when it is best as it is or unknown. Counts are the prior; where several spellings are real words
 * the context decides: what its forms score in it stands in `scores` from `from` on (see `weighing.ts`).
 */
export function preferSpelling(
	tokens: Tokens,
	i: number,
	written: Spelling,
	first: number,
	knowledge: SpellingKnowledge,
	scores: Float64Array = NO_SCORES,
	from: number = UNWEIGHED,
): Preference | undefined {
	if (first === NOT_LISTED) {
		return (
			preferStem(tokens, i, written, knowledge, SHORTEST_STEM) ??
			preferPlural(tokens, i, written, knowledge)
		)
	}
	if (isSettled(knowledge.words, first, written)) return undefined
	const end = endOfForms(knowledge.words, tokens.key[i] as number, first)
	const at = indexOfForm(knowledge.words, written, first, end)
	const isWrong = at >= 0 && isSlip(tokens, i, written, at, first, knowledge)
	const preference = choose(knowledge.words, at, isWrong, first, end, scores, from)
	const known = logCountAt(knowledge.words, first)
	const isClear = preference !== undefined && preference.odds >= LEAST_ODDS
	if (known >= (isClear ? SELDOM : RARE)) return preference
	const ofStem = preferStem(tokens, i, written, knowledge, isClear ? LONG_STEM : SHORTEST_STEM)
	if (!isClear) return ofStem ?? preference
	return ofStem && isBorneOut(preference, ofStem, written) ? ofStem : preference
}

/** The stem says the same and says it more clearly; of the last letter its counts tell nothing new. */
function isBorneOut(word: Preference, stem: Preference, written: Spelling): boolean {
	const isOfAlefs = (word.spelling & 1) === (written & 1)
	return isOfAlefs && stem.spelling === word.spelling && stem.odds > word.odds
}

/**
 * True when the words beside it may make another spelling of the word likelier; false only where
 * `preferSpelling` gives undefined in every context. Depends on the form alone.
 */
export function mayPrefer(
	tokens: Tokens,
	i: number,
	written: Spelling,
	first: number,
	knowledge: SpellingKnowledge,
): boolean {
	const { words } = knowledge
	if (first !== NOT_LISTED) {
		const end = endOfForms(words, tokens.key[i] as number, first)
		if (asksContext(words, written, first, end)) return true
	}
	return preferSpelling(tokens, i, written, first, knowledge) !== undefined
}

function choose(
	words: WordList,
	writtenAt: number,
	isWrong: boolean,
	first: number,
	end: number,
	scores: Float64Array,
	from: number,
): Preference | undefined {
	const writtenPrior = writtenAt < 0 || isWrong ? UNSEEN : logCountAt(words, writtenAt)
	let best = -1
	let bestScore = Number.NEGATIVE_INFINITY
	let other = -1
	let otherScore = Number.NEGATIVE_INFINITY
	let writtenScore = UNSEEN
	for (let f = first; f < end; f++) {
		const prior = logCountAt(words, f)
		const score = from === UNWEIGHED ? prior : prior + (scores[from + f - first] as number)
		if (f === writtenAt) writtenScore = isWrong ? UNSEEN : score
		else if (score > bestScore) {
			other = best
			otherScore = bestScore
			best = f
			bestScore = score
		} else if (score > otherScore) {
			other = f
			otherScore = score
		}
	}
	if (best < 0) return undefined
	const odds = bestScore - writtenScore
	if (odds < LEAST_ODDS && !isOutnumbered(words, best, writtenPrior, odds)) return undefined
	return {
		spelling: spellingAt(words, best),
		odds,
		lead: bestScore - otherScore,
		other: other < 0 ? undefined : spellingAt(words, other),
		count: countAt(words, best),
		writtenCount: writtenAt < 0 ? 0 : countAt(words, writtenAt),
	}
}

/**
 * Whether word `i` can be no other word as it is written, listed at `at`: it lacks a hamza, or its connecting alef bears one,
 * and news mostly writes it otherwise, or it is one that always has its hamza. What the list counted are slips too.
 */
function isSlip(
	tokens: Tokens,
	i: number,
	written: Spelling,
	at: number,
	first: number,
	{ words, listed }: SpellingKnowledge,
): boolean {
	if (lacksItsHamza(listed, tokens.key[i] as number, written)) return true
	if (at === first || isWithoutHamza(written) === isWithoutHamza(spellingAt(words, first)))
		return false
	if (logCountAt(words, first) - logCountAt(words, at) >= CLEAR) return false
	return isWrongByLetters(tokenText(tokens, i), written)
}

function isWrongByLetters(word: string, written: Spelling): boolean {
	const letters = isPlainWord(word) ? word : word.replace(/\p{M}/gu, '')
	return isWithoutHamza(written) ? lacksHamza(letters) : bearsHamza(letters)
}

/** The counts are much clearer than the context against them. */
function isOutnumbered(words: WordList, best: number, writtenPrior: number, odds: number): boolean {
	return odds > -MAJORITY && logCountAt(words, best) - writtenPrior >= MAJORITY
}
