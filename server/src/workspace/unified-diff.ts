import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import type { Edit } from '../core/index.ts'
import { type Change, changedLines, linesOf } from './changed-lines.ts'

/** Unchanged lines round a change, by which a reader and `patch` know the place. */
const CONTEXT = 1

/**
 * What edits change in a file, as a unified diff that `patch` takes. The edits, sorted and not overlapping, say
 * which lines differ: to look for them in two texts takes the square of what differs.
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
	const hunks = hunksOf(linesOf(text), changedLines(text, edits))
	const patch = { oldFileName: path, newFileName: path, hunks }
	const diff = formatPatch(
		{ ...patch, oldHeader: undefined, newHeader: undefined },
		FILE_HEADERS_ONLY,
	)
	return path.includes(' ') ? withTabs(diff) : diff
}

/** A file name that holds a space ends at a tab, for `patch` as for git. */
function withTabs(diff: string): string {
	const [from, to, ...hunks] = diff.split('\n')
	return [`${from}\t`, `${to}\t`, ...hunks].join('\n')
}

function hunksOf(lines: readonly string[], changes: readonly Change[]): StructuredPatchHunk[] {
	const hunks: StructuredPatchHunk[] = []
	let grown = 0
	for (const near of nearOnes(changes)) {
		const hunk = hunkOf(lines, near, grown)
		grown += hunk.newLines - hunk.oldLines
		hunks.push(hunk)
	}
	return hunks
}

/** Changes whose context would touch stand in one hunk. */
function* nearOnes(changes: readonly Change[]): Iterable<readonly Change[]> {
	let near: Change[] = []
	let end = 0
	for (const change of changes) {
		if (near.length > 0 && change.at - end > 2 * CONTEXT) {
			yield near
			near = []
		}
		near.push(change)
		end = change.at + change.removed.length
	}
	if (near.length > 0) yield near
}

/** `grown` says how many lines the changes before it have added. */
function hunkOf(
	lines: readonly string[],
	changes: readonly Change[],
	grown: number,
): StructuredPatchHunk {
	const from = Math.max((changes[0]?.at ?? 0) - CONTEXT, 0)
	const written: string[] = []
	let at = from
	let growth = 0
	for (const change of changes) {
		write(written, ' ', lines.slice(at, change.at))
		write(written, '-', change.removed)
		write(written, '+', change.added)
		at = change.at + change.removed.length
		growth += change.added.length - change.removed.length
	}
	const to = Math.min(at + CONTEXT, lines.length)
	write(written, ' ', lines.slice(at, to))
	return {
		oldStart: from + 1,
		oldLines: to - from,
		newStart: from + grown + 1,
		newLines: to - from + growth,
		lines: written,
	}
}

/** Lines of one kind, without their ends; where one has none, that is said. */
function write(written: string[], kind: ' ' | '-' | '+', lines: readonly string[]): void {
	for (const line of lines) {
		if (line.endsWith('\n')) written.push(kind + line.slice(0, -1))
		else written.push(kind + line, '\\ No newline at end of file')
	}
}
