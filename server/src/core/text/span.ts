/** A stretch of text: UTF-16 code units from the start of the text, half-open. */
export interface Span {
	readonly start: number
	readonly end: number
}

/** The text a span covers. */
export function textOf(text: string, span: Span): string {
	return text.slice(span.start, span.end)
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end
}

/** True when `outer` covers every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders spans by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end
}
