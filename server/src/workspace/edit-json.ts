import { type JSONPath, modify } from 'jsonc-parser'
import type { Edit } from '../core/index.ts'

/** The edits that set a value in JSON with comments, laid out as the file is. */
export function modifications(text: string, path: JSONPath, value: unknown): readonly Edit[] {
	const formattingOptions = { ...indentation(text), eol: text.includes('\r\n') ? '\r\n' : '\n' }
	return modify(text, path, value, { formattingOptions }).map(({ offset, length, content }) => ({
		start: offset,
		end: offset + length,
		newText: content,
	}))
}

/** The text with a value set in JSON with comments, laid out as the file is. */
export function withValue(text: string, path: JSONPath, value: unknown): string {
	return [...modifications(text, path, value)].reverse().reduce((changed, edit) => {
		return changed.slice(0, edit.start) + edit.newText + changed.slice(edit.end)
	}, text)
}

/** As the first indented line has it; tabs where no line is indented. */
function indentation(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
	const indent = /^( +|\t)/mu.exec(text)?.[1]
	if (!indent?.startsWith(' ')) return { insertSpaces: false, tabSize: 1 }
	return { insertSpaces: true, tabSize: indent.length }
}
