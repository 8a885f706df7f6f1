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
