import type { Position, SelectionRange } from 'vscode-languageserver-types'
import {
	contains,
	type Span,
	TokenKind,
	type Tokens,
	tokenAt,
	tokenEnd,
	tokenStart,
} from '../core/index.ts'
import { dateAt, mentionAt, spanAt } from './at.ts'
import type { OpenArticle } from './open-article.ts'

/** For each position what a growing selection takes in: word, name or date, sentence, paragraph, text. */
export function selectionRanges(
	article: OpenArticle,
	positions: readonly Position[],
): SelectionRange[] {
	return positions.map((position) => selectionRange(article, article.offsetAt(position)))
}

/** The spans that hold the offset, nested by size; a proclitic makes the word larger than the name. */
function selectionRange(article: OpenArticle, offset: number): SelectionRange {
	const { analysis } = article
	const whole = { start: 0, end: analysis.text.length }
	const around = [
		wordAt(analysis.tokens, offset),
		mentionAt(analysis, offset),
		dateAt(analysis, offset),
		spanAt(analysis.sentences, offset),
		spanAt(analysis.article.paragraphs, offset),
	]
	let chain: SelectionRange = { range: article.rangeOf(whole) }
	let outer: Span = whole
	for (const span of around.filter((span) => span !== undefined).sort(byLength)) {
		if (!contains(outer, span) || length(span) === length(outer)) continue
		chain = { range: article.rangeOf(span), parent: chain }
		outer = span
	}
	return chain
}

/** The token at the offset; behind the last letter of a word, that word. */
function wordAt(tokens: Tokens, offset: number): Span | undefined {
	if (tokens.count === 0) return undefined
	const at = tokenAt(tokens, offset)
	const isBetween = (tokens.kind[at] as number) >= TokenKind.space
	const word = isBetween && at > 0 && tokenStart(tokens, at) === offset ? at - 1 : at
	return { start: tokenStart(tokens, word), end: tokenEnd(tokens, word) }
}

function byLength(a: Span, b: Span): number {
	return length(b) - length(a)
}

function length({ start, end }: Span): number {
	return end - start
}
