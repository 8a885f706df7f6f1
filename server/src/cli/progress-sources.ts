import { progressBar } from './progress.ts'
import { type Source, sourcesOf } from './sources.ts'

/** The documents a call names, counted by a bar on the terminal as they are taken. */
export async function* countedSources(
	paths: readonly string[],
	what: string,
): AsyncIterable<Source> {
	const bar = progressBar(what)
	let taken = 0
	try {
		for await (const source of sourcesOf(paths, process.stdin)) {
			bar.show(taken++, undefined)
			yield source
		}
	} finally {
		bar.clear()
	}
}
