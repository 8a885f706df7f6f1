import { readArticle } from './article.ts'
import type { Reading } from './reading.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokenize.ts'

/** The text stages alone. */
export function read(text: string): Reading {
	const tokens = tokenize(text)
	const sentences = splitSentences(tokens)
	return { tokens, sentences, article: readArticle(text, sentences) }
}
