import {
	applyEdits,
	createScanner,
	findNodeAtLocation,
	modify,
	type Node,
	type ParseError,
	parseTree,
} from 'jsonc-parser'
import type { Edit } from '../core/index.ts'
import { modifications } from './edit-json.ts'

/**
 * The edits that make a `warraq.json` say that the article at `path` is of `day`. All that stands in
 * the file stays as it is; a new entry goes behind the last one, laid out like it. Undefined where
 * the file cannot be read: its author has to mend it first.
 */
export function setArticleDate(
	text: string,
	path: string,
	day: string,
): readonly Edit[] | undefined {
	const errors: ParseError[] = []
	const root = parseTree(text, errors, { allowTrailingComma: true })
	if (errors.length > 0 || root?.type !== 'object') return undefined
	const articles = findNodeAtLocation(root, ['articles'])
	const last = articles?.type === 'object' ? articles.children?.at(-1) : undefined
	const isNew = !findNodeAtLocation(root, ['articles', path])
	if (last && isNew)
		return [entryBehind(text, last, `${JSON.stringify(path)}: { "date": "${day}" }`)]
	return modifications(text, ['articles', path, 'date'], day)
}

/** A new `warraq.json` that says only that. */
export function newCorpusFile(path: string, day: string): string {
	const formattingOptions = { insertSpaces: false, tabSize: 1, eol: '\n' }
	const edits = modify('{}\n', ['articles', path, 'date'], day, { formattingOptions })
	return applyEdits('{}\n', edits)
}

/** A property behind the last one of its object, with the same space before it. */
function entryBehind(text: string, last: Node, entry: string): Edit {
	const end = last.offset + last.length
	const space = /\s*$/u.exec(text.slice(0, last.offset))?.[0] ?? ''
	const comma = commaBehind(text, end)
	if (comma === undefined) return { start: end, end, newText: `,${space}${entry}` }
	return { start: comma, end: comma, newText: `${space}${entry},` }
}

/** The offset behind a trailing comma, comments and space skipped. */
function commaBehind(text: string, from: number): number | undefined {
	const scanner = createScanner(text, true)
	scanner.setPosition(from)
	scanner.scan()
	return scanner.getTokenValue() === ',' ? scanner.getTokenOffset() + 1 : undefined
}
