import { isDefiniteAt } from '../../text/clitics.ts'
import { HEH, LAM, WAW } from '../../text/letters.ts'
import { TokenKind, type Tokens, tokenLength } from '../../text/tokenize.ts'

/** Whether waw joins word `i` to a word that ends in heh, as two nouns with one pronoun do. */
export function isJoinedToHeh(tokens: Tokens, i: number): boolean {
	const before = beginsWithWaw(tokens, i) ? i - 2 : isWaw(tokens, i - 2) ? i - 4 : undefined
	if (before !== undefined && endsInHeh(tokens, before)) return true
	const after = isWaw(tokens, i + 2) ? i + 4 : beginsWithWaw(tokens, i + 2) ? i + 2 : undefined
	return after !== undefined && endsInHeh(tokens, after)
}

/** A word that is no more than a waw. */
function isWaw(tokens: Tokens, i: number): boolean {
	return beginsWithWaw(tokens, i) && tokenLength(tokens, i) === 1
}

function beginsWithWaw({ text, kind, start }: Tokens, i: number): boolean {
	return kind[i] === TokenKind.word && text.charCodeAt(start[i] as number) === WAW
}

/** A heh that may be a pronoun: it stands behind two letters at least, no article before them, and is not that of Allah. */
function endsInHeh(tokens: Tokens, i: number): boolean {
	const { text, kind, start } = tokens
	if (kind[i] !== TokenKind.word || tokenLength(tokens, i) < 3) return false
	const last = (start[i + 1] as number) - 1
	const isOfAllah = text.charCodeAt(last - 1) === LAM && text.charCodeAt(last - 2) === LAM
	return text.charCodeAt(last) === HEH && !isOfAllah && !isDefiniteAt(text, start[i] as number)
}
