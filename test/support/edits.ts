import fc from 'fast-check'
import type { Edit } from '../../server/src/core/index.ts'

/** A text of few letters, and edits of it: sorted, not overlapping. */
export const textWithEdits = textOf(24).chain((text) =>
	editsOf(text).map((edits) => ({ text, edits })),
)

/** Edits of a text; one may begin where another ends. */
export function editsOf(text: string): fc.Arbitrary<readonly Edit[]> {
	const cuts = fc.array(fc.nat(text.length), { maxLength: 8 })
	return fc.tuple(cuts, fc.array(textOf(3), { minLength: 4, maxLength: 4 })).map(([at, texts]) => {
		const sorted = at.sort((a, b) => a - b)
		return texts.flatMap((newText, i) => {
			const [start, end] = sorted.slice(2 * i, 2 * i + 2)
			return start === undefined || end === undefined ? [] : [{ start, end, newText }]
		})
	})
}

function textOf(maxLength: number): fc.Arbitrary<string> {
	const letters = fc.constantFrom('a', 'b', '\n', '\n', '\r\n')
	return fc.array(letters, { maxLength }).map((parts) => parts.join(''))
}
