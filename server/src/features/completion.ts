import type { CompletionItem, CompletionItemKind, Position } from 'vscode-languageserver-types'
import {
	ALEF,
	type CorpusEntity,
	type CorpusIndex,
	type EntityKind,
	isolate,
	LAM,
	leadingEntities,
	type Span,
	searchKey,
	spell,
	stemStarts,
	tokenAt,
	tokenStart,
} from '../core/index.ts'
import type { OpenArticle } from './open-article.ts'
import { joined } from './written-form.ts'

/** Asks for the names that begin with what is typed: the first of `beginnings` that any name has. */
export interface NameQuestion {
	readonly beginnings: readonly string[]
}

/** The names, and which of the beginnings they have. */
export interface NameAnswer {
	readonly beginning: number
	readonly names: readonly CorpusEntity[]
}

const MOST = 50

/** As editors have icons for them: a class, a module, an interface, as in the outline. */
const ICONS: Readonly<Record<EntityKind, CompletionItemKind>> = { PER: 7, LOC: 9, ORG: 8 }

/** Known names, most frequent first. */
export function knownNames(index: CorpusIndex, { beginnings }: NameQuestion): NameAnswer {
	for (const [beginning, text] of beginnings.entries()) {
		const entities = leadingEntities(index, { text, limit: MOST })
		const names = entities.filter(({ name }) => hasBeginning(name, text))
		if (names.length > 0) return { beginning, names }
	}
	return { beginning: 0, names: [] }
}

/** A query takes clitics off by itself; here it matters whether they belong to the name. */
function hasBeginning(name: string, beginning: string): boolean {
	const sought = searchKey(beginning)
	const words = searchKey(name).split(' ')
	return words.some((_, i) => {
		const rest = words.slice(i).join('')
		return rest.startsWith(sought) || rest.startsWith(spell(ALEF, LAM) + sought)
	})
}

/**
 * What of the word before a position may be the beginning of a name: the whole word, then what is left
 * without conjunction and preposition. Nothing where no word is being typed.
 */
export function beginningsAt(article: OpenArticle, position: Position): readonly Span[] {
	const { text, tokens } = article.analysis
	const end = article.offsetAt(position)
	if (end === 0) return []
	const start = tokenStart(tokens, tokenAt(tokens, end - 1))
	if (!/^\p{L}/u.test(text.slice(start, end))) return []
	return stemStarts(text, start, end)
		.filter(({ elided }) => !elided)
		.map(({ at }) => ({ start: at, end }))
}

/** The names as completions of the beginning they share. */
export function completions(
	article: OpenArticle,
	typed: Span,
	names: readonly CorpusEntity[],
): CompletionItem[] {
	const { analysis } = article
	const range = article.rangeOf(typed)
	const filterText = analysis.text.slice(typed.start, typed.end)
	return names.map(({ name, kind, count }, rank) => ({
		label: isolate(name),
		kind: ICONS[kind],
		detail: `× ${count}`,
		filterText,
		sortText: String(rank).padStart(3, '0'),
		textEdit: { range, newText: joined(analysis, typed.start, name) },
	}))
}
