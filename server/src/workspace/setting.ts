import { createHash } from 'node:crypto'
import type { Circumstances } from './analyses.ts'
import { articleDateIn, type Corpus } from './corpus.ts'

/**
 * 32 bits of what a file is read with beside its bytes: its date, the rules of its corpus, what the
 * user prefers. When they change the file is read anew. (What our own knowledge says is in the stamp
 * of the whole index.)
 */
export function settingOf({ corpus, preferences, given }: Circumstances, uri: string): number {
	const date = given ?? articleDateIn(corpus, uri)
	const words = `${date?.value} ${date?.source} ${settingsOf(corpus)} ${JSON.stringify(preferences)}`
	return createHash('sha1').update(words).digest().readUInt32LE(0)
}

const known = new WeakMap<Corpus, string>()

/** All that holds for every file of a corpus: its settings but for the dates of single articles. */
function settingsOf(corpus: Corpus): string {
	const words = known.get(corpus)
	if (words !== undefined) return words
	const { articles, ...shared } = corpus.settings
	const made = JSON.stringify(shared)
	known.set(corpus, made)
	return made
}
