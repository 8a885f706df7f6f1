import type { Tokens } from '../text/tokenize.ts'

/**
 * What was found out about written forms, remembered: news repeats its words, so nine in ten are known
 * already. A table of one number a form, found by the hashes of the word. It is bounded: a form lies on
 * one of eight rows. The first two that come there stay, as common words come early and are found there
 * at once; any later one pushes out the oldest of the others. What is remembered must depend on the form
 * alone, so that remembering changes the time a text takes and nothing else.
 *
 * Few different numbers are ever said of words, so a row holds the place of one in a list. With it stand
 * the hash of the form and as much of the skeleton's key as the set of rows does not say: all 64 bits of the
 * two count, which tell any two forms apart that are ever likely to meet. Eight rows are one cache line, and
 * one trip to memory finds the answer.
 */
export interface WordMemo {
	readonly rows: Int32Array
	/** The numbers said so far. */
	readonly values: number[]
}

/** The answer for a form that is not remembered; no value may equal it. All bits are set: whoever asks for one looks closer. */
export const FORGOTTEN = -1

const SET_BITS = 15
const ROW = 2
const ROWS = 8 * ROW
const KEPT = 2 * ROW
/** In a row the low bits stand for its value: where it is among the values, plus one. The key's stand above. */
const PLACE_BITS = 10
const MOST_VALUES = (1 << PLACE_BITS) - 1
const NO_PLACE = 0

/** Gives each piece of knowledge a memo of its own, for one question asked of it. */
export function wordMemos(): (knowledge: object) => WordMemo {
	const memos = new WeakMap<object, WordMemo>()
	return (knowledge) => {
		const known = memos.get(knowledge)
		if (known) return known
		// One row more, for what `bringNear` must put somewhere.
		const memo = { rows: new Int32Array((ROWS << SET_BITS) + ROW), values: [] }
		memos.set(knowledge, memo)
		return memo
	}
}

/**
 * Asks a question of a word's form once, and remembers its answer; the answer to it must depend on nothing
 * but the knowledge and the form.
 */
export function askedOnce<Knowledge extends object>(
	ask: (knowledge: Knowledge, tokens: Tokens, i: number) => boolean,
): (knowledge: Knowledge, tokens: Tokens, i: number) => boolean {
	const memos = wordMemos()
	return (knowledge, tokens, i) => {
		const memo = memos(knowledge)
		let answer = recall(memo, tokens, i)
		if (answer === FORGOTTEN) {
			answer = Number(ask(knowledge, tokens, i))
			remember(memo, tokens, i, answer)
		}
		return answer === 1
	}
}

/**
 * Touches the rows of all words of a text, in a loop that does nothing else: a processor waits for many
 * trips to memory at once as long as nothing hangs on what they bring and little lies between them, and
 * `recall` then finds near what else it had to wait for.
 */
export function bringNear({ rows }: WordMemo, { count, key, form }: Tokens): void {
	let touched = 0
	for (let i = 0; i < count; i++) {
		const own = (key[i] as number) | 0
		if (own !== 0) touched ^= rows[setOf(own, form[i] as number)] as number
	}
	// Kept, or one might leave out loading it.
	rows[rows.length - 1] = touched
}

/** The value remembered of word `i`, or `FORGOTTEN`. */
export function recall({ rows, values }: WordMemo, tokens: Tokens, i: number): number {
	const key = (tokens.key[i] as number) | 0
	const form = tokens.form[i] as number
	const set = setOf(key, form)
	const name = key << PLACE_BITS
	for (let row = set; row < set + ROWS; row += ROW) {
		if (rows[row] !== form) continue
		const place = (rows[row + 1] as number) ^ name
		if (place > 0 && place <= MOST_VALUES) return values[place - 1] as number
	}
	return FORGOTTEN
}

/** Remembers the value of word `i`, unless more different ones were said than a memo holds. */
export function remember(memo: WordMemo, tokens: Tokens, i: number, value: number): void {
	const place = placeOf(memo, value)
	if (place === NO_PLACE) return
	const { rows } = memo
	const key = (tokens.key[i] as number) | 0
	const form = tokens.form[i] as number
	const set = setOf(key, form)
	let row = set
	while (row < set + KEPT && (rows[row + 1] as number) !== 0) row += ROW
	if (row === set + KEPT) rows.copyWithin(row + ROW, row, set + ROWS - ROW)
	rows[row] = form
	rows[row + 1] = (key << PLACE_BITS) | place
}

function placeOf({ values }: WordMemo, value: number): number {
	const at = values.indexOf(value)
	if (at >= 0) return at + 1
	return values.length < MOST_VALUES ? values.push(value) : NO_PLACE
}

/** The first row a form may lie on: it says the high bits of the key, to whom the form is known. */
function setOf(key: number, form: number): number {
	return ((key ^ Math.imul(form, 0x85ebca6b)) >>> (32 - SET_BITS)) * ROWS
}
