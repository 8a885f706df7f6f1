import type * as Protocol from '../../../server/src/lsp/protocol.ts'
import type { Row } from './tree.ts'

/** An entity as the index knows it, with its name. */
export interface NamedEntity {
	readonly id: NonNullable<Protocol.ConcordanceOrder['entity']>
	readonly name: string
}

/** The entity that a row stands for. */
export function entityOf(row: Row): NamedEntity | undefined {
	if (!('node' in row)) return undefined
	const { kind, id, subject } = row.node
	const [, key] = id
	const isEntity = kind === 'PER' || kind === 'LOC' || kind === 'ORG'
	if (!isEntity || key === undefined || subject === undefined) return undefined
	return { id: { kind, key }, name: subject }
}

/** The form that a row stands for, or prefers, and all forms of that name. */
export function formsOf(
	row: Row,
): { readonly subject: string; readonly forms: readonly string[] } | undefined {
	const { subject, forms } = 'node' in row ? row.node : {}
	return subject === undefined || forms === undefined ? undefined : { subject, forms }
}

/** What «fix everywhere» means on a row: a rule's safe fixes, or one form in the place of the others. */
export function fixOrderOf(row: Row): Protocol.FixOrder | undefined {
	if (!('node' in row)) return undefined
	const { kind, subject } = row.node
	if (kind === 'rule' && subject !== undefined) return { what: 'rules', rules: [subject] }
	const name = formsOf(row)
	return name && { what: 'forms', forms: name.forms, preferred: name.subject }
}
