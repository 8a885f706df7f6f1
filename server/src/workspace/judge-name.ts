import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser'
import { type EntityKind, keyOfForm } from '../core/index.ts'
import { objectIn, withValue } from './edit-json.ts'
import { relativePath } from './uri.ts'

/** What a form names; `none` where it is no name. */
export type Judgement = EntityKind | 'none'

/** Whose word it is: that of one article, or of all of a corpus. */
export type Scope = { readonly article: string } | 'corpus'

/** The scope that is asked for at an article of a corpus. */
export function scopeOf(asked: 'article' | 'corpus', folder: string, uri: string): Scope {
	return asked === 'article' ? { article: relativePath(folder, uri) } : 'corpus'
}

const LISTS: Readonly<Record<Judgement, JSONPath>> = {
	PER: ['add', 'PER'],
	LOC: ['add', 'LOC'],
	ORG: ['add', 'ORG'],
	none: ['ignore'],
}

/**
 * The text of a `warraq.json` that says what a form names, in one article or everywhere; what the
 * same lists said of the form before is taken out. Comments and layout stay. Undefined where the file
 * cannot be read: its author has to mend it first.
 */
export function withJudgement(
	text: string,
	scope: Scope,
	form: string,
	judgement: Judgement,
): string | undefined {
	if (!objectIn(text)) return undefined
	const names = scope === 'corpus' ? ['names'] : ['articles', scope.article, 'names']
	const others = Object.values(LISTS).filter((list) => list !== LISTS[judgement])
	const cleared = others.reduce((left, list) => without(left, [...names, ...list], form), text)
	return including(cleared, [...names, ...LISTS[judgement]], form)
}

/** The text without any spelling of the form in the list at a path. */
function without(text: string, path: JSONPath, form: string): string {
	const items = itemsAt(text, path)
	const place = items.findIndex((item) => isForm(item, form))
	const item = items[place]
	if (!item) return text
	const before = items[place - 1]
	const start = before ? before.offset + before.length : item.offset
	const end = before ? item.offset + item.length : (items[1]?.offset ?? item.offset + item.length)
	return without(text.slice(0, start) + text.slice(end), path, form)
}

/** The text with the form at the end of the list at a path, where it does not stand there already. */
function including(text: string, path: JSONPath, form: string): string {
	const items = itemsAt(text, path)
	if (items.some((item) => isForm(item, form))) return text
	if (items.length === 0) return withValue(text, path, [form])
	return withValue(text, [...path, items.length], form)
}

function itemsAt(text: string, path: JSONPath): readonly Node[] {
	const root = parseTree(text, [], { allowTrailingComma: true })
	const list = root && findNodeAtLocation(root, path)
	return list?.type === 'array' ? (list.children ?? []) : []
}

function isForm({ value }: Node, form: string): boolean {
	return typeof value === 'string' && keyOfForm(value) === keyOfForm(form)
}
