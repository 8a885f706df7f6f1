import type { Span } from '../text/span.ts'

/**
 * Spans no spelling rule may touch: addresses, code, mark-up and Qur'an quotations in ornate
 * parentheses. Sorted, not overlapping.
 */
export function protectedSpans(text: string): readonly Span[] {
	const spans: Span[] = []
	for (const { sign, pattern, between } of KINDS) {
		if (between ? !standsBetween(text, sign, between) : !text.includes(sign)) continue
		for (const match of text.matchAll(pattern)) {
			spans.push({ start: match.index, end: match.index + match[0].length })
		}
	}
	return merge(spans.sort((a, b) => a.start - b.start))
}

/** True when the span shares a code unit with a protected one, or touches it from outside by nothing. */
export function isProtected(spans: readonly Span[], { start, end }: Span): boolean {
	return spans.some((span) => span.start < end && start < span.end)
}

interface Kind {
	/** What every span of the kind holds. */
	readonly sign: string
	/** What stands right before and behind that sign: a full stop alone says little. */
	readonly between?: RegExp
	readonly pattern: RegExp
}

function standsBetween(text: string, sign: string, beside: RegExp): boolean {
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
		if (beside.test(text.charAt(at - 1)) && beside.test(text.charAt(at + 1))) return true
	}
	return false
}

/** Every pattern is linear: classes without overlap, lengths bounded where two could compete. */
const KINDS: readonly Kind[] = [
	{ sign: '://', pattern: /[A-Za-z][A-Za-z0-9+.-]{0,12}:\/\/[^\s<>"»«،؛]+/gu },
	{ sign: 'www.', pattern: /www\.[^\s<>"»«،؛]+/gu },
	{
		sign: '.',
		between: /[A-Za-z0-9-]/u,
		pattern: /\b[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?:\/[^\s<>"»«،؛]*)?/gu,
	},
	{ sign: '@', pattern: /[\w.+-]{0,64}@[\p{L}\p{N}_.-]{1,64}/gu },
	{ sign: '#', pattern: /#[\p{L}\p{M}\p{N}_]{1,100}/gu },
	{ sign: '<', pattern: /<\/?[A-Za-z][^<>\n]{0,500}>/gu },
	{ sign: '&', pattern: /&(?:[A-Za-z]{2,8}|#\d{1,6});/gu },
	{ sign: '`', pattern: /`[^`\n]{1,200}`/gu },
	{ sign: '\ufd3f', pattern: /\ufd3f[^\ufd3e\ufd3f]{1,1000}\ufd3e/gu },
	{ sign: '\ufd3e', pattern: /\ufd3e[^\ufd3e\ufd3f]{1,1000}\ufd3f/gu },
]

function merge(sorted: readonly Span[]): readonly Span[] {
	const merged: Span[] = []
	for (const span of sorted) {
		const last = merged.at(-1)
		if (!last || span.start >= last.end) merged.push(span)
		else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
	}
	return merged
}
