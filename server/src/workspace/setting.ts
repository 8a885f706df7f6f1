import { createHash } from 'node:crypto'
import type { Circumstances, Preferences } from './analyses.ts'
import { articleDateIn, type Corpus } from './corpus.ts'

/**
 * 32 bits of what a file is read with beside its bytes: its date, the rules of its corpus, what the
 * user prefers. When they change the file is read anew. (What our own knowledge says is in the stamp
 * of the whole index.)
 */
export function settingOf({ corpus, preferences, given }: Circumstances, uri: string): number {
	const date = given ?? articleDateIn(corpus, uri)
	const { words, byDate } = sharedBy(corpus, preferences)
	const dated = `${date?.value} ${date?.source}`
	const known = byDate.get(dated)
	if (known !== undefined) return known
	const made = createHash('sha1').update(`${dated} ${words}`).digest().readUInt32LE(0)
	byDate.set(dated, made)
	return made
}

/** What holds for every file of a corpus, and what it gives with each date. */
interface Shared {
	readonly preferences: Preferences
	readonly words: string
	readonly byDate: Map<string, number>
}

const known = new WeakMap<Corpus, Shared>()

/** All settings of a corpus but the dates of single articles: a scan asks for every file. */
function sharedBy(corpus: Corpus, preferences: Preferences): Shared {
	const shared = known.get(corpus)
	if (shared?.preferences === preferences) return shared
	const { articles, ...settings } = corpus.settings
	const words = `${JSON.stringify(settings)} ${JSON.stringify(preferences)}`
	const made = { preferences, words, byDate: new Map<string, number>() }
	known.set(corpus, made)
	return made
}
