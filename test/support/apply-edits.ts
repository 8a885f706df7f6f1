import type { Edit } from '../../server/src/core/index.ts'

/** The text after sorted edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return edits.reduceRight(
		(changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end),
		text,
	)
}
