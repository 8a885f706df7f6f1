import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import { type Analysis, type Edit, type Mention, skeleton, textOf } from '../core/index.ts'
import { entityOf, mentionAt, mentionsOf } from './at.ts'
import type { OpenArticle } from './open-article.ts'
import { joined, standAlone } from './written-form.ts'

/** The name at a position, as a rename starts from it; undefined where no entity is named. */
export function prepareRename(
	article: OpenArticle,
	position: Position,
): { readonly range: Range; readonly placeholder: string } | undefined {
	const mention = mentionAt(article.analysis, article.offsetAt(position))
	if (!mention) return undefined
	return {
		range: article.rangeOf(mention),
		placeholder: standAlone(article.analysis, mention),
	}
}

/**
 * Renames the entity at a position in the whole article. Mentions written like the renamed one get
 * the new name; longer and shorter ones get the words that changed. Proclitics stay.
 */
export function rename(
	article: OpenArticle,
	position: Position,
	newName: string,
): WorkspaceEdit | undefined {
	const { analysis } = article
	const mention = mentionAt(analysis, article.offsetAt(position))
	const entity = mention && entityOf(analysis, mention)
	const name = newName.trim().replace(/\s+/gu, ' ')
	if (!entity || name === '') return undefined
	const oldName = standAlone(analysis, mention)
	const edits = mentionsOf(analysis, entity).flatMap((each) =>
		edit(analysis, each, { oldName, name }),
	)
	return article.change(edits)
}

interface Renaming {
	readonly oldName: string
	readonly name: string
}

function edit(analysis: Analysis, mention: Mention, { oldName, name }: Renaming): readonly Edit[] {
	const form = standAlone(analysis, mention)
	const renamed = skeleton(form) === skeleton(oldName) ? name : replaceWords(form, oldName, name)
	const newText = joined(analysis, mention.start, renamed)
	if (newText === textOf(analysis.text, mention)) return []
	return [{ start: mention.start, end: mention.end, newText }]
}

/** The old name inside a longer form; else, word for word, what of the old name a shorter form has. */
function replaceWords(form: string, oldName: string, name: string): string {
	const words = form.split(/\s+/u)
	const keys = words.map(skeleton)
	const oldKeys = oldName.split(/\s+/u).map(skeleton)
	const newWords = name.split(' ')
	const at = keys.findIndex((_, i) => oldKeys.every((key, j) => keys[i + j] === key))
	if (at >= 0) return words.toSpliced(at, oldKeys.length, ...newWords).join(' ')
	if (newWords.length !== oldKeys.length) return form
	return words.map((word, i) => newWords[oldKeys.indexOf(keys[i] as string)] ?? word).join(' ')
}
