import { type JSONPath, modify, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { applyEdits, type Edit } from '../core/index.ts'
import { parseJson } from './parse-json.ts'

/** The object that a file of ours is; undefined where it cannot be read: its author has to mend it first. */
export function objectIn(text: string): Node | undefined {
	const errors: ParseError[] = []
	const root = parseTree(text, errors, { allowTrailingComma: true })
	return errors.length > 0 || root?.type !== 'object' ? undefined : root
}

/** The text with an object in it, an empty one where it held nothing, or comments only. */
export function withObject(text: string): string {
	const { root, faults } = parseJson(text)
	if (root || faults.length > 0) return text
	return text + (text === '' || text.endsWith('\n') ? '' : '\n') + NEW
}

/** A file of ours that says nothing yet. */
const NEW = '{}\n'

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
	return applyEdits(text, modifications(text, path, value))
}

/** As the first indented line has it; tabs where no line is indented. */
function indentation(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
	const indent = /^( +|\t)/mu.exec(text)?.[1]
	if (!indent?.startsWith(' ')) return { insertSpaces: false, tabSize: 1 }
	return { insertSpaces: true, tabSize: indent.length }
}
