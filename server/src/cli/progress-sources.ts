import { progressBar } from './progress.ts'
import { filesOf, type Source, sourcesOf } from './sources.ts'

/**
 * The documents a call names, counted by a bar on the terminal as they are taken. Throws a
 * `UsageError` on a missing path, before anything is printed.
 */
export function countedSources(paths: readonly string[], what: string): AsyncIterable<Source> {
	return counted(sourcesOf(paths, process.stdin), what)
}

/** The same of a command that reads files only. */
export function countedFiles(paths: readonly string[], what: string): AsyncIterable<Source> {
	return counted(filesOf(paths), what)
}

async function* counted(
	sources: AsyncIterable<Source> | Iterable<Source>,
	what: string,
): AsyncIterable<Source> {
	const bar = progressBar(what)
	let taken = 0
	try {
		for await (const source of sources) {
			bar.show(taken++, undefined)
			yield source
		}
	} finally {
		bar.clear()
	}
}
