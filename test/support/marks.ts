import type { Span } from '../../server/src/core/index.ts'

/** Takes the square brackets out of a marked text; the spans they held are in the plain text. */
export function readMarks(marked: string): { text: string; spans: readonly Span[] } {
	const spans: Span[] = []
	const open: number[] = []
	let text = ''
	for (const char of marked) {
		if (char === '[') open.push(text.length)
		else if (char === ']') spans.push({ start: open.pop() ?? 0, end: text.length })
		else text += char
	}
	return { text, spans: spans.sort((a, b) => a.start - b.start) }
}
