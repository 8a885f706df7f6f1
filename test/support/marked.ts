import type { Span } from '../../server/src/core/index.ts'

/** A text with what its marks say. */
export interface Marked {
	readonly text: string
	/** Where square brackets stood round something, by their start. */
	readonly spans: readonly Span[]
	/** Where a bar stood; the end of the text when none did. */
	readonly cursor: number
}

/**
 * Reads a marked text: `[…]` marks a span and may be nested, `|` is the cursor, a doubled bracket is
 * a bracket of the text. Throws on a bracket that is not closed.
 */
export function parseMarked(marked: string): Marked {
	let text = ''
	let cursor: number | undefined
	const spans: { start: number; end: number }[] = []
	const open: { start: number; end: number }[] = []
	for (const [piece] of marked.matchAll(/\[\[|\]\]|[^[\]|]+|./gu)) {
		if (piece === '[') {
			const span = { start: text.length, end: -1 }
			spans.push(span)
			open.push(span)
		} else if (piece === ']') close(open.pop(), text.length, marked)
		else if (piece === '|') cursor = text.length
		else text += piece === '[[' || piece === ']]' ? piece[0] : piece
	}
	if (open.length > 0) throw new Error(`a bracket stays open: ${marked}`)
	return { text, spans, cursor: cursor ?? text.length }
}

function close(span: { end: number } | undefined, end: number, marked: string): void {
	if (!span) throw new Error(`a bracket closes nothing: ${marked}`)
	span.end = end
}
