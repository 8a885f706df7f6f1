import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { Analysis, Edit, Language, Span } from '../core/index.ts'

/** An open article as every feature gets it: what was read, and how offsets and positions match. */
export interface OpenArticle {
	readonly uri: string
	readonly version: number
	readonly analysis: Analysis
	/** The language to speak to the user in. */
	readonly language: Language
	rangeOf(span: Span): Range
	offsetAt(position: Position): number
	/** The edits as one change of this version of the article; spans must not overlap. */
	change(edits: readonly Edit[]): WorkspaceEdit
}

/**
 * An open text: one article; or, where it is far longer than any, stretches read one by one, each as
 * an article whose offsets are its own and whose ranges and positions are the text's.
 */
export interface OpenText {
	readonly uri: string
	readonly version: number
	/** In text order; together they are the text. */
	readonly parts: readonly OpenArticle[]
	/** What was read: the same object until the text is read anew. */
	readonly reading: object
	partAt(position: Position): OpenArticle
	/** All parts as one article; `undefined` when the text went on meanwhile. */
	whole(): Promise<OpenArticle | undefined>
}
