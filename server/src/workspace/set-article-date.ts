import { applyEdits, findNodeAtLocation, modify } from 'jsonc-parser'
import type { Edit } from '../core/index.ts'
import { modifications, objectIn } from './edit-json.ts'
import { propertiesBehind, propertiesOf } from './json-properties.ts'

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
	const root = objectIn(text)
	if (!root) return undefined
	const last = propertiesOf(findNodeAtLocation(root, ['articles'])).at(-1)
	const isNew = !findNodeAtLocation(root, ['articles', path])
	if (last && isNew) {
		const entry = `${JSON.stringify(path)}: { "date": "${day}" }`
		return [propertiesBehind(text, last.node, [entry])]
	}
	return modifications(text, ['articles', path, 'date'], day)
}

/** A new `warraq.json` that says only that. */
export function newCorpusFile(path: string, day: string): string {
	const formattingOptions = { insertSpaces: false, tabSize: 1, eol: '\n' }
	const edits = modify('{}\n', ['articles', path, 'date'], day, { formattingOptions })
	return applyEdits('{}\n', edits)
}
