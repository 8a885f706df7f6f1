import type { Sentence } from './sentences.ts'
import type { Span } from './span.ts'

/** The parts of one article, as far as its own text shows them. */
export interface Article {
	/** The first line, when it is short, does not end as running text does, and more text follows. */
	readonly headline?: Span
	/** One span a line that holds something, headline included. */
	readonly paragraphs: readonly Span[]
}

const LONGEST_HEADLINE = 200

/** One full stop, or a mark that a sentence goes on behind; headlines end with none, or with dots. */
const PROSE_END = /(?<!\.)\.$|[,\u060c;\u061b]$/u

/** Reads the parts of an article off its text and sentences. */
export function readArticle(text: string, sentences: readonly Sentence[]): Article {
	const paragraphs = joinParagraphs(sentences)
	const [first, second] = paragraphs
	if (!first || !second || first.end - first.start > LONGEST_HEADLINE) return { paragraphs }
	const end = text.slice(Math.max(first.start, first.end - 2), first.end)
	return PROSE_END.test(end) ? { paragraphs } : { headline: first, paragraphs }
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
