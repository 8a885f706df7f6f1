import type { Tokens } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { FEATURES, readContext, shapeScore, wordScore } from '../words/context-model.ts'
import {
	firstAlef,
	isWithoutHamza,
	type Spelling,
	scanWord,
	spellingOf,
} from '../words/spellings.ts'
import { governmentOf } from '../words/telling.ts'
import {
	endOfForms,
	indexOfForm,
	isContested,
	isSettled,
	logCountAt,
	NOT_LISTED,
	spellingAt,
	type WordList,
} from '../words/word-list.ts'

/**
 * How well each spelling of many words fits where they stand, reckoned before any is chosen: the weights
 * of contexts are far away, and a processor waits for many trips to memory at once as long as it has not
 * to know what one brings to know what comes next.
 */
export interface Weighing {
	/** By word: how it is written. */
	readonly written: Int32Array
	/** By word: where its forms, in the order of the word list, have their scores; if nowhere `UNWEIGHED` or `BEST`. */
	readonly from: Int32Array
	/** In nats; only differences between those of one word mean anything. */
	readonly scores: Float64Array
}

/** Of a word whose context nobody need look at. */
export const UNWEIGHED = -1
/** Of a common word whose commonest form is written here, and of which no other form fits so much better. */
export const BEST = -2

/** A spelling less likely ahead than this (nats) is no preference, but for the counts alone. */
export const LEAST_ODDS = 1
/** The counts of a word rarer than this (log count) prove little; its stem's prove more. */
export const RARE = Math.log(20)

/** Log count of a form nobody has seen. */
export const UNSEEN = Math.log(0.3)
/** Beyond this prior gap, in nats, no context is asked. */
const BEYOND_CONTEXT = 13.5

/** Kept between texts; most have fewer words in doubt. */
let kept = makeRoom(1 << 10, 1 << 10)

/** Weighs words, given by their tokens and their first listed forms; good until others are weighed. */
export function weigh(
	tokens: Tokens,
	at: readonly number[],
	firsts: Int32Array,
	knowledge: SpellingKnowledge,
): Weighing {
	if (kept.from.length < at.length) kept = makeRoom(2 * at.length, kept.scores.length)
	let count = 0
	for (let w = 0; w < at.length; w++) {
		const i = at[w] as number
		const first = firsts[w] as number
		const scan = scanWord(tokens.text, tokens.start[i] as number, tokens.start[i + 1] as number)
		const written = spellingOf(scan)
		const end =
			first === NOT_LISTED ? first : endOfForms(knowledge.words, tokens.key[i] as number, first)
		kept.written[w] = written
		kept.from[w] = asksContext(knowledge.words, written, first, end) ? count : UNWEIGHED
		if (kept.from[w] === UNWEIGHED) continue
		if (count + end - first > kept.scores.length) kept = moreScores(kept)
		const next = scoreForms(kept.scores, count, tokens, i, knowledge, first, end)
		if (isBest(knowledge.words, kept.scores, count, written, first, end)) kept.from[w] = BEST
		else count = next
	}
	return kept
}

/** Whether nothing but the form itself could be held against it: a bare alef may be a slip whatever stands beside it. */
function isBest(
	words: WordList,
	scores: Float64Array,
	from: number,
	written: Spelling,
	first: number,
	end: number,
): boolean {
	if (spellingAt(words, first) !== written || isWithoutHamza(written)) return false
	const prior = logCountAt(words, first)
	if (prior < RARE) return false
	const least = prior + (scores[from] as number) + LEAST_ODDS
	for (let f = first + 1; f < end; f++) {
		if (logCountAt(words, f) + (scores[from + f - first] as number) >= least) return false
	}
	return true
}

/** There are rivals of the written spelling, and none is beyond what a context can make good. */
export function asksContext(
	words: WordList,
	written: Spelling,
	first: number,
	end: number,
): boolean {
	if (end <= first + 1 || isSettled(words, first, written)) return false
	const at = indexOfForm(words, written, first, end)
	const prior = at === NOT_LISTED ? UNSEEN : logCountAt(words, at)
	return logCountAt(words, first) - prior < BEYOND_CONTEXT
}

const context = new Int32Array(FEATURES)

/** Writes the scores of the forms of word `i` from `at` on, and returns where the next word's begin. */
function scoreForms(
	scores: Float64Array,
	at: number,
	tokens: Tokens,
	i: number,
	{ words, contexts, listed }: SpellingKnowledge,
	first: number,
	end: number,
): number {
	readContext(tokens, i, context)
	const government = governmentOf(tokens, i, listed.telling)
	let next = at
	for (let f = first; f < end; f++) {
		const spelling = spellingAt(words, f)
		const ofShape = shapeScore(contexts, context, spelling)
		const isWeighed = f > first && isContested(words, first, f)
		const score = isWeighed ? ofShape + wordScore(contexts, context, spelling) : ofShape
		const isAsked = government !== undefined && firstAlef(spelling) === government.alef
		scores[next++] = isAsked ? score + government.nats : score
	}
	return next
}

function makeRoom(words: number, scores: number): Weighing {
	return {
		written: new Int32Array(words),
		from: new Int32Array(words),
		scores: new Float64Array(scores),
	}
}

function moreScores(full: Weighing): Weighing {
	const scores = new Float64Array(2 * full.scores.length)
	scores.set(full.scores)
	return { ...full, scores }
}
