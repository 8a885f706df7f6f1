import { TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'

/** By the mark that opens: the one that closes. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['\u00ab', '\u00bb'],
	['[', ']'],
	['\u201c', '\u201d'],
])
const CLOSERS: ReadonlySet<string> = new Set([...CLOSING.values(), '"'])
const FARTHEST = 40

/** The token that closes the bracket or quotation that `i` opens, on its line and near; -1 when there is none. */
export function closingAt({ text, start, kind, count }: Tokens, i: number, close: string): number {
	const last = Math.min(count, i + FARTHEST)
	for (let at = i + 1; at < last; at++) {
		if (kind[at] === TokenKind.break) return -1
		if (kind[at] !== TokenKind.punctuation) continue
		if (text.charCodeAt(start[at] as number) === close.charCodeAt(0)) return at
	}
	return -1
}

/** Whether token `i` closes a bracket or a quotation, right behind what stands in it; straight quotes do both. */
export function closesAt(tokens: Tokens, i: number): boolean {
	if (!CLOSERS.has(tokenText(tokens, i))) return false
	const before = tokens.kind[i - 1]
	return before === TokenKind.word || before === TokenKind.number
}
