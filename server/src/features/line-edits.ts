import { diffLines } from 'diff'
import type { Edit } from '../core/index.ts'

/** Edits that make one text of another: one a changed stretch of lines, no longer than it has to be. */
export function lineEdits(oldText: string, newText: string): readonly Edit[] {
	const edits: Edit[] = []
	let at = 0
	let removed = ''
	let added = ''
	const flush = (): void => {
		if (removed !== added) edits.push(trimmed(at - removed.length, removed, added))
		removed = ''
		added = ''
	}
	for (const part of diffLines(oldText, newText)) {
		if (!part.added) at += part.value.length
		if (part.removed) removed += part.value
		else if (part.added) added += part.value
		else {
			at -= part.value.length
			flush()
			at += part.value.length
		}
	}
	flush()
	return edits
}

/** Without what both begin and end with; surrogate pairs stay whole. */
function trimmed(at: number, removed: string, added: string): Edit {
	let start = 0
	while (start < removed.length && removed[start] === added[start]) start++
	if (isLowSurrogate(removed, start) || isLowSurrogate(added, start)) start--
	let tail = 0
	const most = Math.min(removed.length, added.length) - start
	while (tail < most && removed.at(-1 - tail) === added.at(-1 - tail)) tail++
	if (isLowSurrogate(removed, removed.length - tail)) tail--
	return {
		start: at + start,
		end: at + removed.length - tail,
		newText: added.slice(start, added.length - tail),
	}
}

function isLowSurrogate(text: string, at: number): boolean {
	return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
