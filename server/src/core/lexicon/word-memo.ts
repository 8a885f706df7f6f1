import type { Tokens } from '../text/tokenize.ts'

/**
 * What was found out about written forms, remembered: news repeats its words, so nine in ten are known
 * already. A table of one number a form, found by the hashes of the word. It is bounded: a form lies on
 * one of five rows. The first two that come there stay, as common words come early and are found there
 * at once; any later one pushes out the oldest of the others. What is remembered must depend on the form
 * alone, so that remembering changes the time a text takes and nothing else.
 *
 * A row is two hashes, of the skeleton and of the form, and the value: 64 bits tell any two forms apart
 * that are ever likely to meet. Five rows are one cache line, and one trip to memory finds the answer.
 */
export type WordMemo = Int32Array

/** The answer for a form that is not remembered; no value may equal it. */
export const FORGOTTEN = -0x80000000

const SET_BITS = 15
const SET = 16
const ROW = 3
const ROWS = 5 * ROW
const KEPT = 2 * ROW
/** In the first set a number that is on no row; what is kept there means nothing. */
const SPARE = ROWS

/** Gives each piece of knowledge a memo of its own, for one question asked of it. */
export function wordMemos(): (knowledge: object) => WordMemo {
	const memos = new WeakMap<object, WordMemo>()
	return (knowledge) => {
		const known = memos.get(knowledge)
		if (known) return known
		const memo = new Int32Array(SET << SET_BITS)
		memos.set(knowledge, memo)
		return memo
	}
}

/**
 * Touches the rows of all words of a text, in a loop that does nothing else: a processor waits for many
 * trips to memory at once as long as nothing hangs on what they bring, and `recall` then finds near what
 * else it had to wait for.
 */
export function bringNear(memo: WordMemo, { count, key, form }: Tokens): void {
	let touched = 0
	for (let i = 0; i < count; i++) {
		touched ^= memo[setOf((key[i] as number) | 0, form[i] as number)] as number
	}
	// Kept, or one might leave out loading it.
	memo[SPARE] = touched
}

/** The value remembered of word `i`, or `FORGOTTEN`. */
export function recall(memo: WordMemo, tokens: Tokens, i: number): number {
	const key = (tokens.key[i] as number) | 0
	const form = tokens.form[i] as number
	const set = setOf(key, form)
	for (let row = set; row < set + ROWS; row += ROW) {
		if (memo[row] === key && memo[row + 1] === form) return memo[row + 2] as number
	}
	return FORGOTTEN
}

/** Remembers the value of word `i`. */
export function remember(memo: WordMemo, tokens: Tokens, i: number, value: number): void {
	const key = (tokens.key[i] as number) | 0
	const form = tokens.form[i] as number
	const set = setOf(key, form)
	let row = set
	while (row < set + KEPT && memo[row] !== 0) row += ROW
	if (row === set + KEPT) memo.copyWithin(row + ROW, row, set + ROWS - ROW)
	memo[row] = key
	memo[row + 1] = form
	memo[row + 2] = value
}

/** The first row a form may lie on. */
function setOf(key: number, form: number): number {
	const mixed = Math.imul(key ^ Math.imul(form, 0x85ebca6b), 0x9e3779b1)
	return (mixed >>> (32 - SET_BITS)) * SET
}
