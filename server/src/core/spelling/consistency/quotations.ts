import { oneOf } from '../../text/one-of.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Styled } from './styles.ts'

/** The kinds of quotation marks newspapers choose from: opening and closing mark by name. */
export const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
	guillemets: ['\u00ab', '\u00bb'],
	straight: ['"', '"'],
	curly: ['\u201c', '\u201d'],
}

const LONGEST = 600

/** A quotation in marks of one kind. */
export interface Quotation extends Span, Styled {}

/**
 * The quotations of a text that hold no other mark of quotation and lie in one line: what is nested
 * takes other marks on purpose, and what is unpaired is for another rule.
 */
export function quotations(
	{ text, start }: Tokens,
	marks: readonly number[],
): readonly Quotation[] {
	const found: Quotation[] = []
	let outermost = 0
	const open: { readonly at: number; readonly style: string; isPlain: boolean }[] = []
	for (const i of marks) {
		const at = start[i] as number
		const style = STYLE_OF.get(text.charCodeAt(at))
		if (style === undefined) continue
		const mark = text.charAt(at)
		if (open.length > 0 && !isShort(text, outermost, at)) open.length = 0
		const last = open.length > 0 ? open[open.length - 1] : undefined
		if (last?.style === style && closes(mark, style)) {
			open.pop()
			if (last.isPlain && open.length === 0) found.push({ start: last.at, end: at + 1, style })
		} else if (mark === QUOTES[style]?.[0]) {
			if (open.length === 0) outermost = at
			for (const outer of open) outer.isPlain = false
			open.push({ at, style, isPlain: true })
		}
	}
	return found
}

/** By code unit. */
const STYLE_OF: ReadonlyMap<number, string> = new Map(
	Object.entries(QUOTES).flatMap(([style, pair]) =>
		pair.map((mark) => [mark.charCodeAt(0), style] as const),
	),
)

/** True for one of `QUOTES`; few marks are. */
export const isQuote = oneOf([...STYLE_OF.keys()])

/** True where all these marks are of one style: nobody need look for quotations in several. */
export function areOfOneStyle({ text, start }: Tokens, quotes: readonly number[]): boolean {
	const styleAt = (i: number) => STYLE_OF.get(text.charCodeAt(start[i] as number))
	const first = quotes[0] === undefined ? undefined : styleAt(quotes[0])
	return quotes.every((i) => styleAt(i) === first)
}

function closes(mark: string, style: string): boolean {
	return mark === QUOTES[style]?.[1]
}

function isShort(text: string, from: number, to: number): boolean {
	return to - from < LONGEST && !text.slice(from, to).includes('\n')
}
