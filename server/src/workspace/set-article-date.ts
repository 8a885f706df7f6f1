import { applyEdits, modify, type ParseError, parseTree } from 'jsonc-parser'
import type { Edit } from '../core/index.ts'

/**
 * The edits that make a `warraq.json` say that the article at `path` is of `day`. Comments, order and
 * indentation stay. Undefined where the file cannot be read: its author has to mend it first.
 */
export function setArticleDate(
	text: string,
	path: string,
	day: string,
): readonly Edit[] | undefined {
	if (!isObject(text)) return undefined
	const formattingOptions = { ...indentation(text), eol: text.includes('\r\n') ? '\r\n' : '\n' }
	const edits = modify(text, ['articles', path, 'date'], day, { formattingOptions })
	return edits.map(({ offset, length, content }) => ({
		start: offset,
		end: offset + length,
		newText: content,
	}))
}

/** A new `warraq.json` that says only that. */
export function newCorpusFile(path: string, day: string): string {
	const edits = modify('{}\n', ['articles', path, 'date'], day, {
		formattingOptions: { insertSpaces: false, tabSize: 1, eol: '\n' },
	})
	return applyEdits('{}\n', edits)
}

function isObject(text: string): boolean {
	const errors: ParseError[] = []
	const root = parseTree(text, errors, { allowTrailingComma: true })
	return errors.length === 0 && root?.type === 'object'
}

/** As the first indented line has it; tabs where no line is indented. */
function indentation(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
	const indent = /^( +|\t)/mu.exec(text)?.[1]
	if (!indent?.startsWith(' ')) return { insertSpaces: false, tabSize: 1 }
	return { insertSpaces: true, tabSize: indent.length }
}
