import { applyEdits, type Edit } from '../core/index.ts'

/** Lines that take the place of others, each with its end. */
export interface Change {
	/** How many lines of the old text stand before it. */
	readonly at: number
	readonly removed: readonly string[]
	readonly added: readonly string[]
}

/**
 * The lines that edits change, in order; what stands side by side is one change. The edits are sorted and do not
 * overlap.
 */
export function changedLines(text: string, edits: readonly Edit[]): readonly Change[] {
	const changes: MutableChange[] = []
	let line = 0
	let at = 0
	for (let i = 0; i < edits.length; ) {
		const { start, end, next } = linesAround(text, edits, i)
		for (; at < start; line++) at = text.indexOf('\n', at) + 1
		const old = text.slice(start, end)
		const inside = edits.slice(i, next).map((edit) => moved(edit, -start))
		const change = trimmed(line, linesOf(old), linesOf(applyEdits(old, inside)))
		if (change.removed.length + change.added.length > 0) add(changes, change)
		i = next
	}
	return changes
}

/** The lines of a text, each with its end. */
export function linesOf(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+/gu) ?? []
}

/** The whole lines that an edit touches, and the first edit behind it that lies in none of them. */
function linesAround(text: string, edits: readonly Edit[], first: number) {
	const at = edits[first]?.start ?? 0
	const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
	let end = at + 1
	let next = first
	for (let edit = edits[next]; edit && edit.start < end; edit = edits[++next]) {
		const lineEnd = text.indexOf('\n', edit.end)
		end = lineEnd < 0 ? text.length + 1 : lineEnd + 1
	}
	return { start, end, next }
}

function moved({ start, end, newText }: Edit, by: number): Edit {
	return { start: start + by, end: end + by, newText }
}

/** A change without the lines that both begin and end with. */
function trimmed(at: number, removed: readonly string[], added: readonly string[]): Change {
	const least = Math.min(removed.length, added.length)
	let head = 0
	while (head < least && removed[head] === added[head]) head++
	let tail = 0
	while (tail < least - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++
	return {
		at: at + head,
		removed: removed.slice(head, removed.length - tail),
		added: added.slice(head, added.length - tail),
	}
}

/** Side by side with the last, it becomes part of that. */
function add(changes: MutableChange[], { at, removed, added }: Change): void {
	const last = changes.at(-1)
	if (!last || last.at + last.removed.length < at) {
		changes.push({ at, removed: [...removed], added: [...added] })
		return
	}
	for (const line of removed) last.removed.push(line)
	for (const line of added) last.added.push(line)
}

interface MutableChange extends Change {
	readonly removed: string[]
	readonly added: string[]
}
