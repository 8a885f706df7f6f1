import { TokenKind, type Tokens } from '../text/tokenize.ts'

/**
 * What was found out about written forms, remembered: news repeats its words, so nine in ten are known
 * already. A table of one number a form, found straight in the text. It is bounded: a form lies on one
 * of four rows, and pushes out the oldest of those it finds there. What is remembered must depend on
 * the form alone, so that remembering changes the time a text takes and nothing else.
 *
 * A row is the form itself, packed into three numbers, and the value: four rows are one cache line, and
 * one trip to memory finds the form and the answer.
 */
export type WordMemo = Int32Array

/** The answer for a form that is not remembered; no value may equal it. */
export const FORGOTTEN = -0x80000000

const SET_BITS = 15
const ROW = 4
const SET = 4 * ROW

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

/** Where the words of a text are remembered: by token, its rows and what stands on them. */
export type Places = Int32Array

const PLACE = 4
const LEAST_ROOM = PLACE << 12
const MOST_KEPT = PLACE << 18

/** Kept between texts. */
let room: Places = new Int32Array(LEAST_ROOM)

/**
 * The places of all words of a text, until somebody asks for those of another. All are touched on the
 * way, in a loop that does nothing else: a processor waits for many trips to memory at once as long as
 * nothing hangs on what they bring, and `recallAt` then finds near what else it had to wait for.
 */
export function placesOf(memo: WordMemo, tokens: Tokens): Places {
	const wanted = PLACE * tokens.count + 1
	if (wanted > room.length || room.length > MOST_KEPT) {
		room = new Int32Array(Math.max(wanted, LEAST_ROOM))
	}
	findPlaces(tokens, room)
	room[PLACE * tokens.count] = touch(memo, room, tokens.count)
	return room
}

function findPlaces({ text, count, start, kind }: Tokens, into: Places): void {
	for (let i = 0; i < count; i++) {
		if (kind[i] !== TokenKind.word) {
			into[PLACE * i] = 0
			continue
		}
		const end = start[i + 1] as number
		const from = start[i] as number
		const front = packFront(text, from, end)
		const back = packBack(text, from, end)
		const rest = packRest(text, from, end)
		into[PLACE * i] = setOf(front, back, rest)
		into[PLACE * i + 1] = front
		into[PLACE * i + 2] = back
		into[PLACE * i + 3] = rest
	}
}

/** What it returns means nothing; but nobody may leave out loading it. */
function touch(memo: WordMemo, places: Places, count: number): number {
	let touched = 0
	for (let i = 0; i < count; i++) touched ^= memo[places[PLACE * i] as number] as number
	return touched
}

/** The value remembered of word `i`, or `FORGOTTEN`. */
export function recallAt(memo: WordMemo, places: Places, i: number): number {
	const at = PLACE * i
	const set = places[at] as number
	const front = places[at + 1] as number
	return find(memo, set, front, places[at + 2] as number, places[at + 3] as number)
}

/** As `recallAt`, for the word `text[start, end)`. */
export function recall(memo: WordMemo, text: string, start: number, end: number): number {
	const front = packFront(text, start, end)
	const back = packBack(text, start, end)
	const rest = packRest(text, start, end)
	return find(memo, setOf(front, back, rest), front, back, rest)
}

function find(memo: WordMemo, set: number, front: number, back: number, rest: number): number {
	for (let row = set; row < set + SET; row += ROW) {
		if (memo[row] !== front || memo[row + 1] !== back || memo[row + 2] !== rest) continue
		return memo[row + 3] as number
	}
	return FORGOTTEN
}

/**
 * Remembers the value of a word. One of more than fifteen letters, or with a letter that Arabic words
 * hardly ever have, is asked anew each time.
 */
export function remember(
	memo: WordMemo,
	text: string,
	start: number,
	end: number,
	value: number,
): void {
	const front = packFront(text, start, end)
	const back = packBack(text, start, end)
	const rest = packRest(text, start, end)
	if (front === UNPACKABLE || back === UNPACKABLE || rest === UNPACKABLE) return
	const at = setOf(front, back, rest)
	memo.copyWithin(at + ROW, at, at + SET - ROW)
	memo[at] = front
	memo[at + 1] = back
	memo[at + 2] = rest
	memo[at + 3] = value
}

const PART = 5
const LETTER_BITS = 6
/** Stands on no row. */
const UNPACKABLE = -1

/** By code unit: a number from 1 to 63 for Arabic letters and vowel marks, else 0. */
const LETTERS = new Uint8Array(0x10000)
for (let code = 0x0621; code <= 0x0652; code++) LETTERS[code] = code - 0x0620

/** The first five letters of a word as one number. */
function packFront(text: string, start: number, end: number): number {
	return pack(text, start, Math.min(end, start + PART))
}

/** The next five, if there are any. */
function packBack(text: string, start: number, end: number): number {
	return pack(text, start + PART, Math.min(end, start + 2 * PART))
}

/** The rest; `UNPACKABLE` where it is longer. Few words have one. */
function packRest(text: string, start: number, end: number): number {
	if (end - start <= 2 * PART) return 0
	return end - start > 3 * PART ? UNPACKABLE : pack(text, start + 2 * PART, end)
}

function pack(text: string, start: number, end: number): number {
	let packed = 0
	for (let at = start; at < end; at++) {
		const letter = LETTERS[text.charCodeAt(at)] as number
		if (letter === 0) return UNPACKABLE
		packed = (packed << LETTER_BITS) | letter
	}
	return packed
}

/** The first of the four rows of a form. */
function setOf(front: number, back: number, rest: number): number {
	const mixed = Math.imul(
		front ^ Math.imul(back, 0x85ebca6b) ^ Math.imul(rest, 0xc2b2ae35),
		0x9e3779b1,
	)
	return (mixed >>> (32 - SET_BITS)) * SET
}
