import { diffArrays, diffLines } from 'diff'
import type { Edit } from '../core/index.ts'
import { skeleton } from '../core/text/fold.ts'
import { cutsPair } from '../core/text/surrogates.ts'

/** Edits that make one text of another: one a changed stretch of lines, no longer than it has to be. */
export function lineEdits(oldText: string, newText: string): readonly Edit[] {
	return stretches(diffLines(oldText, newText)).map(trimmed)
}

/** The same, one a changed word: for people, who look over one after the other and can leave any of them out. */
export function wordEdits(oldText: string, newText: string): readonly Edit[] {
	const lines = paired(linesOf(oldText), linesOf(newText), bareKey)
	return stretches(lines).flatMap(({ at, removed, added }) =>
		stretches(paired(wordsOf(removed), wordsOf(added), wordKey), at).map(withoutSpace),
	)
}

/** What takes the place of what from an offset on. */
interface Stretch {
	readonly at: number
	readonly removed: string
	readonly added: string
}

/** A piece that one text has and the other has not, or that both have. */
interface Part {
	readonly value: string
	readonly added: boolean
	readonly removed: boolean
}

/** What differs, from the offset `at` on: what is removed and added side by side is one. */
function stretches(parts: Iterable<Part>, at = 0): readonly Stretch[] {
	const found: Stretch[] = []
	let removed = ''
	let added = ''
	let end = at
	const flush = (): void => {
		if (removed !== added) found.push({ at: end - removed.length, removed, added })
		removed = ''
		added = ''
	}
	for (const part of parts) {
		if (part.added) added += part.value
		else if (part.removed) removed += part.value
		else flush()
		if (!part.added) end += part.value.length
	}
	flush()
	return found
}

/** Lines, each with its end. */
function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+/gu) ?? []
}

/** Words, each with the space behind it: so what was one word and becomes two is one change. */
function wordsOf(text: string): string[] {
	return text.match(/\S+\s*|\s+/gu) ?? []
}

/**
 * The pieces of two texts as parts; where one has the key of the other, what both have parts it from its neighbours.
 * Keys leave out what fixes change mostly: to look for the shortest way between two texts takes the square of what differs.
 */
function* paired(
	before: readonly string[],
	after: readonly string[],
	keyOf: (piece: string) => string,
): Iterable<Part> {
	let i = 0
	let j = 0
	for (const { added, removed, count } of diffArrays(before.map(keyOf), after.map(keyOf))) {
		for (let left = count; left > 0; left--) {
			if (!added && !removed) yield NOTHING
			if (!added) yield { value: before[i++] as string, added: false, removed: true }
			if (!removed) yield { value: after[j++] as string, added: true, removed: false }
			if (!added && !removed) yield NOTHING
		}
	}
}

const NOTHING: Part = { value: '', added: false, removed: false }

/** The letters of a word, whatever their hamzas and dots. */
function wordKey(word: string): string {
	return skeleton(word.trim())
}

/** Those of a line, however spaced and punctuated. */
function bareKey(line: string): string {
	return skeleton(line).replace(/[\s\p{P}]+/gu, '')
}

/** Without the space that stays behind. */
function withoutSpace({ at, removed, added }: Stretch): Edit {
	let end = removed.length
	let cut = added.length
	while (end > 0 && cut > 0 && isSpace(removed[end - 1]) && removed[end - 1] === added[cut - 1]) {
		end--
		cut--
	}
	return { start: at, end: at + end, newText: added.slice(0, cut) }
}

function isSpace(letter: string | undefined): boolean {
	return letter !== undefined && /\s/u.test(letter)
}

/** Without what both begin and end with; surrogate pairs stay whole. */
function trimmed({ at, removed, added }: Stretch): Edit {
	let start = 0
	while (start < removed.length && removed[start] === added[start]) start++
	if (cutsPair(removed, start) || cutsPair(added, start)) start--
	let tail = 0
	const most = Math.min(removed.length, added.length) - start
	while (tail < most && removed.at(-1 - tail) === added.at(-1 - tail)) tail++
	if (cutsPair(removed, removed.length - tail) || cutsPair(added, added.length - tail)) tail--
	return {
		start: at + start,
		end: at + removed.length - tail,
		newText: added.slice(start, added.length - tail),
	}
}
