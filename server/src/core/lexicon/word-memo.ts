import { TokenKind, type Tokens } from '../text/tokenize.ts'

/**
 * What was found out about written forms, remembered: news repeats its words, so nine in ten are known
 * already. A table of one number a form, found straight in the text. It is bounded: a form lies on one
 * of two rows, and pushes out the older of the two it finds there. What is remembered must depend on
 * the form alone, so that remembering changes the time a text takes and nothing else. Two rows are one
 * cache line: one trip to memory finds the form and the answer.
 */
export interface WordMemo {
	/** Of each row the first two numbers are the skeleton key and the value. */
	readonly numbers: Int32Array
	/** The same memory; behind the two numbers come the length of the form and its code units. */
	readonly letters: Uint16Array
}

/** The answer for a form that is not remembered; no value may equal it. */
export const FORGOTTEN = -0x80000000

const BITS = 17
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

/** Kept between texts. */
let rows = new Int32Array(1 << 12)
const MOST_KEPT = 1 << 18

/**
 * The rows of all words of a text, by token, until somebody asks for those of another. All are touched
 * on the way, in a loop that does nothing else: a processor waits for many trips to memory at once as
 * long as nothing hangs on what they bring, and `recall` then finds near what else it had to wait for.
 */
export function rowsOf(memo: WordMemo, tokens: Tokens): Int32Array {
	if (tokens.count >= rows.length || rows.length > MOST_KEPT) {
		rows = new Int32Array(Math.max(tokens.count + 1, 1 << 12))
	}
	findRows(tokens, rows)
	rows[tokens.count] = touch(memo, rows, tokens.count)
	return rows
}

function findRows({ text, count, start, kind, key }: Tokens, into: Int32Array): void {
	for (let i = 0; i < count; i++) {
		const isWord = kind[i] === TokenKind.word
		into[i] = isWord
			? rowOf(text, start[i] as number, start[i + 1] as number, (key[i] as number) | 0)
			: 0
	}
}

/** What it returns means nothing; but nobody may leave out loading it. */
function touch({ numbers }: WordMemo, places: Int32Array, count: number): number {
	let touched = 0
	for (let i = 0; i < count; i++) touched ^= numbers[(places[i] as number) * ROW] as number
	return touched
}

/**
 * The value remembered of the word `text[start, end)` whose skeleton key is `key`, or `FORGOTTEN`; its
 * row is known where somebody asked for the rows of all words.
 */
export function recall(
	memo: WordMemo,
	text: string,
	start: number,
	end: number,
	key: number,
	row: number = rowOf(text, start, end, key),
): number {
	if (isOn(memo, row, text, start, end, key)) return memo.numbers[row * ROW + 1] as number
	if (isOn(memo, row + 1, text, start, end, key)) return memo.numbers[row * ROW + ROW + 1] as number
	return FORGOTTEN
}

function isOn(
	{ numbers, letters }: WordMemo,
	row: number,
	text: string,
	start: number,
	end: number,
	key: number,
): boolean {
	if (numbers[row * ROW] !== (key | 0)) return false
	const at = row * ROW_OF_LETTERS
	if (letters[at + LENGTH] !== end - start) return false
	for (let i = start; i < end; i++) {
		if (letters[at + FIRST_LETTER + i - start] !== text.charCodeAt(i)) return false
	}
	return true
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
	const from = row * ROW
	numbers.copyWithin(from + ROW, from, from + ROW)
	numbers[from] = key
	numbers[from + 1] = value
	const at = row * ROW_OF_LETTERS
	letters[at + LENGTH] = end - start
	for (let i = start; i < end; i++) letters[at + FIRST_LETTER + i - start] = text.charCodeAt(i)
}

/** The first of its two rows. Forms of one skeleton mostly differ in their first or last letter. */
function rowOf(text: string, start: number, end: number, key: number): number {
	const ends = (text.charCodeAt(start) << 8) ^ text.charCodeAt(end - 1)
	return (Math.imul(key ^ ends, 0x9e3779b1) >>> (32 - BITS)) & ~1
}
