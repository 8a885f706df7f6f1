import { COLON, FULL_STOP } from '../text/letters.ts'
import { oneOf } from '../text/one-of.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokenize.ts'

/**
 * Spans no spelling rule may touch: addresses, code, mark-up and Qur'an quotations in ornate
 * parentheses. Sorted, not overlapping. `guards` are the tokens of the text that `mayGuard`: only the
 * patterns of those that stand there are asked.
 */
export function protectedSpans(tokens: Tokens, guards: readonly number[]): readonly Span[] {
	const spans: Span[] = []
	for (const [{ pattern, reach }, first] of kindsAt(tokens, guards)) {
		pattern.lastIndex = Math.max(0, first - reach)
		for (let match = pattern.exec(tokens.text); match; match = pattern.exec(tokens.text)) {
			spans.push({ start: match.index, end: match.index + match[0].length })
		}
	}
	return merge(spans.sort((a, b) => a.start - b.start))
}

/** True when the span shares a code unit with a protected one; an empty one, when it stands inside it. */
export function isProtected(spans: readonly Span[], { start, end }: Span): boolean {
	return spans.some((span) => span.start < end && start < span.end)
}

interface Kind {
	/** A mark that every span of the kind holds, and what else is true there. */
	readonly sign: string
	readonly isAt?: (text: string, at: number) => boolean
	/** How many code units of a span may stand before the first such mark in it. */
	readonly reach: number
	readonly pattern: RegExp
}

/** False for a mark that is in no such span for certain, as nearly all are. */
export function mayGuard(text: string, at: number): boolean {
	const mark = text.charCodeAt(at)
	if (mark === FULL_STOP) return isOfHost(text.charCodeAt(at - 1))
	if (mark === COLON) return text.startsWith('//', at + 1)
	return isSign(mark)
}

/** The kinds that may be there, and where the first mark of each stands. */
function kindsAt({ text, start }: Tokens, guards: readonly number[]): ReadonlyMap<Kind, number> {
	const found = new Map<Kind, number>()
	for (const i of guards) {
		const at = start[i] as number
		for (const kind of BY_SIGN.get(text.charCodeAt(at)) ?? []) {
			if (!found.has(kind) && (!kind.isAt || kind.isAt(text, at))) found.set(kind, at)
		}
	}
	return found
}

function isInHost(text: string, at: number): boolean {
	return isOfHost(text.charCodeAt(at + 1)) && isOfHost(text.charCodeAt(at - 1))
}

/** ASCII letters, digits and hyphen. */
function isOfHost(code: number): boolean {
	const letter = code | 0x20
	return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x7a) || code === 0x2d
}

/** Every pattern is linear: classes without overlap, lengths bounded where two could compete. */
const KINDS: readonly Kind[] = [
	{
		sign: ':',
		isAt: (text, at) => text.startsWith('//', at + 1),
		reach: 13,
		pattern: /[A-Za-z][A-Za-z0-9+.-]{0,12}:\/\/[^\s<>"»«،؛]+/gu,
	},
	{
		sign: '.',
		isAt: (text, at) => text.startsWith('www', at - 3),
		reach: 3,
		pattern: /www\.[^\s<>"»«،؛]+/gu,
	},
	{
		sign: '.',
		isAt: isInHost,
		reach: 63,
		pattern: /\b[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?:\/[^\s<>"»«،؛]*)?/gu,
	},
	{ sign: '@', reach: 64, pattern: /[\w.+-]{0,64}@[\p{L}\p{N}_.-]{1,64}/gu },
	{ sign: '#', reach: 0, pattern: /#[\p{L}\p{M}\p{N}_]{1,100}/gu },
	{ sign: '<', reach: 0, pattern: /<\/?[A-Za-z][^<>\n]{0,500}>/gu },
	{ sign: '&', reach: 0, pattern: /&(?:[A-Za-z]{2,8}|#\d{1,6});/gu },
	{ sign: '`', reach: 0, pattern: /`[^`\n]{1,200}`/gu },
	{ sign: '\ufd3f', reach: 0, pattern: /\ufd3f[^\ufd3e\ufd3f]{1,1000}\ufd3e/gu },
	{ sign: '\ufd3e', reach: 0, pattern: /\ufd3e[^\ufd3e\ufd3f]{1,1000}\ufd3f/gu },
]

/** By code unit. */
const BY_SIGN: ReadonlyMap<number, readonly Kind[]> = new Map(
	KINDS.map(({ sign }) => [sign.charCodeAt(0), KINDS.filter((kind) => kind.sign === sign)]),
)

const isSign = oneOf([...BY_SIGN.keys()])

function merge(sorted: readonly Span[]): readonly Span[] {
	const merged: Span[] = []
	for (const span of sorted) {
		const last = merged.at(-1)
		if (!last || span.start >= last.end) merged.push(span)
		else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
	}
	return merged
}
