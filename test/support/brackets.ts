import type { Span } from '../../server/src/core/index.ts'

/** A text and the spans its brackets marked; a doubled bracket stands for itself. */
export interface Bracketed {
	readonly text: string
	readonly spans: readonly Span[]
}

/** Reads square brackets off a sentence. Throws when one is not closed. */
export function readBrackets(marked: string): Bracketed {
	const spans: { start: number; end: number }[] = []
	const open: number[] = []
	let text = ''
	for (let i = 0; i < marked.length; i++) {
		const char = marked.charAt(i)
		const isDoubled = marked.charAt(i + 1) === char
		if (char !== '[' && char !== ']') text += char
		else if (isDoubled) text += marked.charAt(i++)
		else if (char === '[') open.push(text.length)
		else spans.push({ start: open.pop() ?? Number.NaN, end: text.length })
	}
	if (open.length > 0 || spans.some(({ start }) => Number.isNaN(start))) {
		throw new RangeError(`Brackets do not match: ${marked}`)
	}
	return { text, spans: spans.sort((a, b) => a.start - b.start) }
}
