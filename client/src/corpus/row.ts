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
	const rule = ruleOf(row)
	return rule === undefined ? orderOfForm(row) : { what: 'rules', rules: [rule] }
}

/** The id of the rule that a row stands for. */
export function ruleOf(row: Row): string | undefined {
	return 'node' in row && row.node.kind === 'rule' ? row.node.subject : undefined
}

/** What «fix in this article» means on an article below a rule's wording, or below a form to be replaced. */
export function fixHereOf(row: Row): Protocol.FixOrder | undefined {
	const path = 'node' in row ? row.node.place?.path : undefined
	const held = row.parent
	const top = held?.parent
	if (path === undefined || !held || !top || !('node' in held) || !('node' in top)) return undefined
	const rule = ruleOf(top)
	if (rule !== undefined) return { what: 'rules', rules: [rule], path }
	const order = orderOfForm(top)
	if (order?.what !== 'forms') return order && { ...order, path }
	return { ...order, forms: [held.node.subject ?? ''], path }
}

/** One form, or one spelling of a word, in the place of the others. */
function orderOfForm(row: Row): Protocol.FixOrder | undefined {
	const name = formsOf(row)
	if (!name) return undefined
	const topic = topicOf(row)
	if (topic !== undefined) return { what: 'choice', topic, preferred: name.subject }
	return { what: 'forms', forms: name.forms, preferred: name.subject }
}

/** The topic of spelling that a row of the variants belongs to; undefined for forms of names. */
export function topicOf(row: Row): string | undefined {
	if (!('node' in row)) return undefined
	if (row.node.kind === 'choice') return row.node.id[0]
	return row.parent && topicOf(row.parent)
}
