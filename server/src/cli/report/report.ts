import type { Analysis, Language } from '../../core/index.ts'

/** One checked document, or why it could not be read. */
export type Checked =
	| { readonly id: string; readonly analysis: Analysis }
	| { readonly id: string; readonly problem: string }

/** How a report speaks. */
export interface Style {
	readonly language: Language
	/** Whether words of the text are isolated: for people at a terminal, not for other programs. */
	readonly isTerminal: boolean
}

/** A form of report that is written document by document; one without output is left out. */
export interface Report {
	readonly head: string
	readonly between: string
	readonly tail: string
	readonly document: (checked: Checked, style: Style) => string
}
