import type { FoldingRange } from 'vscode-languageserver-types'
import type { Span } from '../core/index.ts'
import type { OpenArticle } from './open-article.ts'

/** The body folds under the headline; paragraphs of several lines, parted by empty lines, fold each. */
export function foldingRanges(article: OpenArticle): FoldingRange[] {
	const { headline, paragraphs } = article.analysis.article
	const first = headline && article.rangeOf(headline).start.line
	const last = paragraphs.at(-1)
	const whole = first === undefined || !last ? [] : [{ start: first, end: lineOf(article, last) }]
	return [...whole, ...blocks(article, paragraphs)]
		.filter(({ start, end }) => end > start)
		.map(({ start, end }) => ({ startLine: start, endLine: end, kind: 'region' }))
}

/** Runs of lines without an empty line between them. */
function blocks(article: OpenArticle, lines: readonly Span[]): readonly Span[] {
	const found: { start: number; end: number }[] = []
	for (const span of lines) {
		const line = lineOf(article, span)
		const open = found.at(-1)
		if (open && line === open.end + 1) open.end = line
		else found.push({ start: line, end: line })
	}
	return found.length > 1 ? found : []
}

function lineOf(article: OpenArticle, span: Span): number {
	return article.rangeOf(span).start.line
}
