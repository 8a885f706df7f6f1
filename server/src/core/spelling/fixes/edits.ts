import type { Edit } from '../../findings.ts'

/** The text after edits that are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let out = ''
	let at = 0
	for (const { start, end, newText } of edits) {
		out += text.slice(at, start) + newText
		at = end
	}
	return out + text.slice(at)
}

/**
 * Edits of a text and edits of what came of it as edits of the text itself: sorted, not overlapping, as both are.
 * `between` is the text after the first.
 */
export function composeEdits(
	first: readonly Edit[],
	second: readonly Edit[],
	between: string,
): readonly Edit[] {
	const composed: Edit[] = []
	let [i, j] = [0, 0]
	// How much longer the text has become before a place.
	let grown = 0
	while (i < first.length || j < second.length) {
		const start = Math.min(startOf(first[i], grown), startOf(second[j], 0))
		const others: Edit[] = []
		let end = start
		let growth = grown
		for (;;) {
			const [one, other] = [first[i], second[j]]
			if (one && one.start + growth <= end) {
				end = Math.max(end, one.start + growth + one.newText.length)
				growth += one.newText.length - (one.end - one.start)
				i++
			} else if (other && other.start <= end) {
				end = Math.max(end, other.end)
				others.push({ ...other, start: other.start - start, end: other.end - start })
				j++
			} else break
		}
		const newText = applyEdits(between.slice(start, end), others)
		composed.push({ start: start - grown, end: end - growth, newText })
		grown = growth
	}
	return composed
}

function startOf(edit: Edit | undefined, grown: number): number {
	return edit ? edit.start + grown : Number.POSITIVE_INFINITY
}
