import { skeleton } from '../../text/fold.ts'
import { TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'

/** The first half of names like Abd Allah. */
const ABD = 'عبد'

/** Where a name with abd is written as one word: the offset in the word at which it would be split. */
export function joinedAt(word: string, names: ReadonlySet<string>): number | undefined {
	const at = word.indexOf(ABD)
	if (at < 0) return undefined
	const split = at + ABD.length
	return names.has(skeleton(word.slice(split))) ? split : undefined
}

/** True where word `i` and the next one are a name with abd written as two words. */
export function isSplitAt(tokens: Tokens, i: number, names: ReadonlySet<string>): boolean {
	if (tokens.kind[i + 1] !== TokenKind.space || !tokenText(tokens, i).endsWith(ABD)) return false
	return names.has(skeleton(tokenText(tokens, i + 2)))
}
