/**
 * What was found out about written forms, remembered: news repeats its words, so three in four are
 * known already. A table of one number a form, found straight in the text. It is bounded: a form that
 * falls on the row of another takes its place. What is remembered must depend on the form alone, so
 * that remembering changes the time a text takes and nothing else. A row is half a cache line: one
 * trip to memory finds the form and the answer.
 */
export interface WordMemo {
	/** Of each row the first two numbers are the skeleton key and the value. */
	readonly numbers: Int32Array
	/** The same memory; behind the two numbers come the length of the form and its code units. */
	readonly letters: Uint16Array
}

/** The answer for a form that is not remembered; no value may equal it. */
export const FORGOTTEN = -0x80000000

const BITS = 15
/** In `numbers` and in `letters`. */
const ROW = 8
const ROW_OF_LETTERS = 16
const LENGTH = 4
const FIRST_LETTER = 5
const LONGEST = ROW_OF_LETTERS - FIRST_LETTER

/** Gives each piece of knowledge a memo of its own, for one question asked of it. */
export function wordMemos(): (knowledge: object) => WordMemo {
	const memos = new WeakMap<object, WordMemo>()
	return (knowledge) => {
		const known = memos.get(knowledge)
		if (known) return known
		const numbers = new Int32Array(ROW << BITS)
		const memo = { numbers, letters: new Uint16Array(numbers.buffer) }
		memos.set(knowledge, memo)
		return memo
	}
}

/** The value remembered of the word `text[start, end)` whose skeleton key is `key`, or `FORGOTTEN`. */
export function recall(
	{ numbers, letters }: WordMemo,
	text: string,
	start: number,
	end: number,
	key: number,
): number {
	const row = rowOf(text, start, end, key)
	if (numbers[row * ROW] !== (key | 0)) return FORGOTTEN
	const at = row * ROW_OF_LETTERS
	if (letters[at + LENGTH] !== end - start) return FORGOTTEN
	for (let i = start; i < end; i++) {
		if (letters[at + FIRST_LETTER + i - start] !== text.charCodeAt(i)) return FORGOTTEN
	}
	return numbers[row * ROW + 1] as number
}

/** Remembers the value of a word; one of more than eleven letters is asked anew each time. */
export function remember(
	{ numbers, letters }: WordMemo,
	text: string,
	start: number,
	end: number,
	key: number,
	value: number,
): void {
	if (end - start > LONGEST) return
	const row = rowOf(text, start, end, key)
	const at = row * ROW_OF_LETTERS
	numbers[row * ROW] = key
	numbers[row * ROW + 1] = value
	letters[at + LENGTH] = end - start
	for (let i = start; i < end; i++) letters[at + FIRST_LETTER + i - start] = text.charCodeAt(i)
}

/** Forms of one skeleton mostly differ in their first or last letter. */
function rowOf(text: string, start: number, end: number, key: number): number {
	const ends = (text.charCodeAt(start) << 8) ^ text.charCodeAt(end - 1)
	return Math.imul(key ^ ends, 0x9e3779b1) >>> (32 - BITS)
}
