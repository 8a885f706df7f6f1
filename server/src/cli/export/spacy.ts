import { codePoints } from './code-points.ts'
import { jsonLines } from './exporter.ts'
import { isName, marksInLine } from './layers.ts'

/**
 * spaCy training examples (JSONL): `entities` holds `[start, end, label]`, not overlapping, as spaCy
 * wants them. Offsets count Unicode code points of `text`: Python's characters.
 */
export const spacy = jsonLines(({ id, analysis }) => {
	const offsets = codePoints(analysis.text)
	return {
		id,
		text: analysis.text,
		entities: marksInLine(analysis).map((mark) => [
			offsets(mark.start),
			offsets(mark.end),
			isName(mark) ? mark.kind : mark.type,
		]),
	}
})
