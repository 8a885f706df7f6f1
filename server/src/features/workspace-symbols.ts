import type { SymbolKind } from 'vscode-languageserver-types'
import {
	type CorpusEntity,
	type CorpusIndex,
	firstReference,
	isolate,
	type Language,
	leadingEntities,
	type Message,
} from '../core/index.ts'
import { KIND_SYMBOLS } from './kinds.ts'
import { say } from './say.ts'
import type { ArticlePlace } from './tree/tree-node.ts'

/** What to look for: the beginning of a name, hamza, marks, clitics and spacing aside. */
export interface SymbolQuestion {
	readonly query: string
	readonly language: Language
}

/** An entity as a symbol of the workspace; its place is one of its mentions. */
export interface EntitySymbol {
	readonly name: string
	readonly kind: SymbolKind
	readonly containerName: string
	readonly place: ArticlePlace
}

/** An editor shows a dozen at a time and asks again with every letter. */
const MOST = 100

/** The entities whose names begin like the query, most frequent first. */
export function workspaceSymbols(
	index: CorpusIndex,
	{ query, language }: SymbolQuestion,
): readonly EntitySymbol[] {
	return leadingEntities(index, { text: query, limit: MOST }).flatMap((entity) => {
		const place = firstReference(index, entity.kind, entity.key)
		if (!place) return []
		const { path, label, start } = place
		return [symbol(entity, { path, written: label, start }, language)]
	})
}

function symbol(
	{ name, kind, count }: CorpusEntity,
	place: ArticlePlace,
	language: Language,
): EntitySymbol {
	return {
		name: isolate(name),
		kind: KIND_SYMBOLS[kind],
		containerName: say(mentions(count), language),
		place,
	}
}

function mentions(count: number): Message {
	return {
		en: 'mentions: {0}',
		ar: 'مرات الذكر: {0}',
		args: [`${count}`],
	}
}
