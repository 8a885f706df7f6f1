import type { Article } from './article.ts'
import type { Sentence } from './sentences.ts'
import type { Tokens } from './tokenize.ts'

/** A text as every later stage gets it. */
export interface Reading {
	readonly tokens: Tokens
	readonly sentences: readonly Sentence[]
	readonly article: Article
}
