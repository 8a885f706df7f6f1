import { CharClass, classAt } from '../text/classes.ts'
import { ARABIC_QUESTION_MARK, FULL_STOP, HORIZONTAL_ELLIPSIS } from '../text/letters.ts'

/** Texts up to this length, in UTF-16 code units, are read whole: no article is longer. */
export const LONGEST_WHOLE = 1 << 17

/** A stretch ends at the best place between these lengths: some milliseconds of reading. */
const SHORTEST = 2 << 10
const LONGEST = 4 << 10

/**
 * Where the stretches of a text end: behind line ends, in a line without end behind a sentence, else
 * behind a space; never inside a token. Which of several places is taken is told by the few letters
 * before it, so that an edit moves the ends beside it and leaves all others where they are (compare
 * the content-defined chunks of rsync and LBFS).
 */
export function stretchEnds(text: string): readonly number[] {
	const ends: number[] = []
	let start = 0
	while (text.length - start > LONGEST) {
		start = endBehind(text, start)
		ends.push(start)
	}
	if (start < text.length) ends.push(text.length)
	return ends
}

function endBehind(text: string, start: number): number {
	const from = start + SHORTEST
	const to = start + LONGEST
	return (
		best(text, lineEnds(text, from, to)) ??
		best(text, gaps(text, from, to, isSentenceEnd)) ??
		best(text, gaps(text, from, to, isAnyGap)) ??
		gaps(text, to, text.length, isAnyGap).next().value ??
		text.length
	)
}

/** The place with the least hash; the first of several. */
function best(text: string, places: Iterable<number>): number | undefined {
	let found: number | undefined
	let least = Number.POSITIVE_INFINITY
	for (const place of places) {
		const hash = hashBefore(text, place)
		if (hash >= least) continue
		least = hash
		found = place
	}
	return found
}

const HASHED = 12

/** FNV-1a. */
function hashBefore(text: string, end: number): number {
	let hash = 0x811c9dc5
	for (let at = end - HASHED; at < end; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	}
	return hash >>> 0
}

function* lineEnds(text: string, from: number, to: number): Generator<number, undefined> {
	let at = text.indexOf('\n', from)
	while (at >= 0 && at < to) {
		yield at + 1
		at = text.indexOf('\n', at + 1)
	}
}

type IsGap = (text: string, space: number) => boolean

/** Behind the last of some spaces, and behind line ends other than a line feed. */
function* gaps(text: string, from: number, to: number, isGap: IsGap): Generator<number, undefined> {
	for (let at = from; at < to; at++) {
		if (isSpace(text, at - 1) && isInk(text, at) && isGap(text, at - 1)) yield at
	}
}

function isAnyGap(): boolean {
	return true
}

function isSentenceEnd(text: string, space: number): boolean {
	let at = space
	while (at > 0 && isSpace(text, at)) at--
	const code = text.charCodeAt(at)
	const isStop = code === FULL_STOP || code === ARABIC_QUESTION_MARK || code === 0x21
	return isStop || code === HORIZONTAL_ELLIPSIS || classAt(text, at) === CharClass.lineBreak
}

function isSpace(text: string, at: number): boolean {
	const charClass = classAt(text, at)
	return charClass === CharClass.space || charClass === CharClass.lineBreak
}

/** What may start a token that no space belongs to. */
function isInk(text: string, at: number): boolean {
	const charClass = classAt(text, at)
	return charClass !== CharClass.format && charClass !== CharClass.mark && !isSpace(text, at)
}
