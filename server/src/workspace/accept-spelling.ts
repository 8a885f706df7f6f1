import { findNodeAtLocation, type Node } from 'jsonc-parser'
import type { Edit } from '../core/index.ts'
import { modifications, objectIn } from './edit-json.ts'
import type { Scope } from './judge-name.ts'

/**
 * The edits that put a spelling at the end of the `accept` of a `warraq.json`, or of that of one article
 * in it; none when it stands there. Comments stay; the list gets a line for each spelling. Undefined
 * where the file cannot be read: its author has to mend it.
 */
export function acceptSpelling(
	text: string,
	scope: Scope,
	form: string,
): readonly Edit[] | undefined {
	const root = objectIn(text)
	if (!root) return undefined
	const path = scope === 'corpus' ? ['accept'] : ['articles', scope.article, 'accept']
	const list = findNodeAtLocation(root, path)
	const forms = list?.type === 'array' ? (list.children ?? []) : undefined
	if (!forms) return modifications(text, path, [form])
	if (forms.some(({ value }: Node) => value === form)) return []
	return modifications(text, [...path, forms.length], form)
}
