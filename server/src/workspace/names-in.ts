import { combineNameLists, type NameLists } from '../core/index.ts'
import type { Corpus } from './corpus.ts'
import { relativePath } from './uri.ts'

/**
 * The names that hold for a text: its own entry before its corpus, that before the user's. One object
 * for all texts without an entry, so that the lists are made ready once.
 */
export function namesIn(corpus: Corpus, own: NameLists, uri: string): NameLists {
	const shared = sharedNames(corpus, own)
	const ofArticle = corpus.settings.articles?.[relativePath(corpus.folder, uri)]?.names
	return ofArticle ? combineNameLists([shared, ofArticle]) : shared
}

const known = new WeakMap<Corpus, WeakMap<NameLists, NameLists>>()

function sharedNames(corpus: Corpus, own: NameLists): NameLists {
	const byUser = known.get(corpus) ?? new WeakMap<NameLists, NameLists>()
	known.set(corpus, byUser)
	const shared = byUser.get(own) ?? combineNameLists([own, corpus.settings.names ?? {}])
	byUser.set(own, shared)
	return shared
}
