import type { Sentence } from './sentences.ts'
import type { Span } from './span.ts'

/** The parts of one article, as far as its own text shows them. */
export interface Article {
	/** The first line, when it is short and more text follows. */
	readonly headline?: Span
	/** One span a line that holds something, headline included. */
	readonly paragraphs: readonly Span[]
}

const LONGEST_HEADLINE = 200

/** Reads the parts of an article off its sentences. */
export function readArticle(sentences: readonly Sentence[]): Article {
	const paragraphs = joinParagraphs(sentences)
	const first = paragraphs[0]
	const hasHeadline =
		first !== undefined && paragraphs.length > 1 && first.end - first.start <= LONGEST_HEADLINE
	return hasHeadline ? { headline: first, paragraphs } : { paragraphs }
}

function joinParagraphs(sentences: readonly Sentence[]): readonly Span[] {
	const paragraphs: { start: number; end: number }[] = []
	for (const { paragraph, start, end } of sentences) {
		const open = paragraphs[paragraph]
		if (open) open.end = end
		else paragraphs.push({ start, end })
	}
	return paragraphs
}
