import type { Edit, Fix } from '../../findings.ts'
import { applyEdits } from './edits.ts'

/**
 * The text with the fixes applied. A fix is applied whole or not at all: one that touches a span an
 * earlier one of the list has taken is left out, so overlapping fixes never corrupt the text. Text
 * outside the edits' spans comes back code unit by code unit.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
	return applyEdits(text, editsOf(text, fixes))
}

/** The edits that these fixes make in a text: sorted, not overlapping. */
export function editsOf(text: string, fixes: readonly Fix[]): readonly Edit[] {
	const taken = new Uint8Array(text.length + 1)
	return fixes.flatMap((fix) => (takeAll(taken, fix.edits) ? fix.edits : [])).sort(inTextOrder)
}

/** Takes the spans of the edits if all of them are free and inside the text. */
function takeAll(taken: Uint8Array, edits: readonly Edit[]): boolean {
	if (!edits.every((edit) => isFree(taken, edit))) return false
	for (const { start, end } of edits) taken.fill(1, start, Math.max(end, start + 1))
	return true
}

/** An insertion takes the place it stands at: the order of two at one place would be anyone's guess. */
function isFree(taken: Uint8Array, { start, end }: Edit): boolean {
	if (start < 0 || end < start || end >= taken.length) return false
	const behind = Math.max(end, start + 1)
	for (let at = start; at < behind; at++) if (taken[at] !== 0) return false
	return true
}

function inTextOrder(a: Edit, b: Edit): number {
	return a.start - b.start || a.end - b.end
}
