import { createHash } from 'node:crypto'
import type { Circumstances, Preferences } from './circumstances.ts'
import { articleDateIn, type Corpus } from './corpus.ts'
import { relativePath } from './uri.ts'

/**
 * 32 bits of what a file is read with beside its bytes: its date, names and accepted spellings, the rules of its corpus,
 * what the user prefers. When they change the file is read anew. (What our own knowledge says is in the stamp
 * of the whole index.)
 */
export function settingOf({ corpus, preferences, given }: Circumstances, uri: string): number {
	const date = given ?? articleDateIn(corpus, uri)
	const { names, accept } = corpus.settings.articles?.[relativePath(corpus.folder, uri)] ?? {}
	const { words, byOwn } = sharedBy(corpus, preferences)
	const own = `${date?.value} ${date?.source}${names || accept ? ` ${JSON.stringify([names, accept])}` : ''}`
	const known = byOwn.get(own)
	if (known !== undefined) return known
	const made = createHash('sha1').update(`${own} ${words}`).digest().readUInt32LE(0)
	byOwn.set(own, made)
	return made
}

/** What holds for every file of a corpus, and what it gives with what each has of its own. */
interface Shared {
	readonly preferences: Preferences
	readonly words: string
	readonly byOwn: Map<string, number>
}

const known = new WeakMap<Corpus, Shared>()
/** Folders without a `warraq.json` are corpora of their own, one after the other, for which the same holds. */
let latest: Shared | undefined

/** All settings of a corpus but the dates and names of single articles: a scan asks for every file. */
function sharedBy(corpus: Corpus, preferences: Preferences): Shared {
	const shared = known.get(corpus)
	if (shared?.preferences === preferences) return shared
	const { articles, ...settings } = corpus.settings
	const words = `${JSON.stringify(settings)} ${JSON.stringify(preferences)}`
	if (latest?.words !== words || latest.preferences !== preferences) {
		latest = { preferences, words, byOwn: new Map() }
	}
	known.set(corpus, latest)
	return latest
}
