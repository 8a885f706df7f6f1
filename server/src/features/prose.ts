import type { MarkupContent, MarkupKind } from 'vscode-languageserver-types'

/** A part of a hover: a heading in bold, what follows it on its line, then one line each. */
export interface Section {
	readonly heading: string
	readonly subject: string
	readonly lines: readonly string[]
}

/** Sections as the client can show them. Text of the article is shown as it is, never as markup. */
export function render(sections: readonly Section[], kind: MarkupKind): MarkupContent {
	const value =
		kind === 'markdown'
			? sections.map(asMarkdown).join('\n\n---\n\n')
			: sections.map(asPlainText).join('\n\n')
	return { kind, value }
}

function asMarkdown({ heading, subject, lines }: Section): string {
	const head = `**${escapeMarkup(heading)}** ${escapeMarkup(subject)}`
	return [head, ...lines.map((line) => `- ${escapeMarkup(line)}`)].join('\n')
}

function asPlainText({ heading, subject, lines }: Section): string {
	return [`${heading} ${subject}`, ...lines].join('\n')
}

function escapeMarkup(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+!|<>&~]/gu, '\\$&').replace(/\s+/gu, ' ')
}
