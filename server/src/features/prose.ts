import type { MarkupContent, MarkupKind } from 'vscode-languageserver-types'
import { POP_DIRECTIONAL_ISOLATE, RIGHT_TO_LEFT_ISOLATE, spell } from '../core/text/letters.ts'

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
	return [inOrder(heading, head), ...lines.map((line) => `- ${escapeMarkup(line)}`)].join('\n')
}

function asPlainText({ heading, subject, lines }: Section): string {
	return [inOrder(heading, `${heading} ${subject}`), ...lines].join('\n')
}

/** A line that begins in Arabic is read from the right: what follows its heading stands on the left of that. */
function inOrder(heading: string, line: string): string {
	const isolated = spell(RIGHT_TO_LEFT_ISOLATE) + line + spell(POP_DIRECTIONAL_ISOLATE)
	return /^\P{L}*\p{Script=Arabic}/u.test(heading) ? isolated : line
}

function escapeMarkup(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+!|<>&~]/gu, '\\$&').replace(/\s+/gu, ' ')
}
