import type { Span } from '../../server/src/core/index.ts'

/** A text and the spans its brackets marked, by their start. */
export interface Bracketed {
	readonly text: string
	readonly spans: readonly Span[]
}

/** A text with what its marks say. */
export interface Marked extends Bracketed {
	/** Where a bar stood; the end of the text when none did. */
	readonly cursor: number
}

/**
 * Reads square brackets off a text; they may be nested, and a doubled one is a bracket of the text.
 * Throws where they do not match.
 */
export function readBrackets(marked: string): Bracketed {
	const spans: { start: number; end: number }[] = []
	const open: { start: number; end: number }[] = []
	let text = ''
	for (const [piece] of marked.matchAll(/\[\[|\]\]|[^[\]]+|./gu)) {
		if (piece === '[') {
			const span = { start: text.length, end: -1 }
			spans.push(span)
			open.push(span)
		} else if (piece === ']') close(open.pop(), text.length, marked)
		else text += piece === '[[' || piece === ']]' ? piece[0] : piece
	}
	if (open.length > 0) throw new RangeError(`a bracket stays open: ${marked}`)
	return { text, spans }
}

/** The same, and a bar for the cursor. */
export function parseMarked(marked: string): Marked {
	const { text, spans } = readBrackets(marked)
	const bar = text.indexOf('|')
	if (bar < 0) return { text, spans, cursor: text.length }
	const moved = (at: number) => (at > bar ? at - 1 : at)
	return {
		text: text.slice(0, bar) + text.slice(bar + 1),
		spans: spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
		cursor: bar,
	}
}

function close(span: { end: number } | undefined, end: number, marked: string): void {
	if (!span) throw new RangeError(`a bracket closes nothing: ${marked}`)
	span.end = end
}
