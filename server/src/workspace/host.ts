/**
 * Work that needs files. It yields the URI of each file it wants and is resumed with that file's
 * text, or `undefined` when there is none. The same work thus serves callers who can read at once (a
 * process with a disk) and callers who must wait (a web editor); compare Babel's gensync.
 */
export type FileWork<T> = Generator<string, T, string | undefined>

/** The text of a file; `undefined` when it is missing or cannot be read. */
export type ReadText = (uri: string) => string | undefined | Promise<string | undefined>

/** Does the work now. */
export function finishNow<T>(work: FileWork<T>, readText: (uri: string) => string | undefined): T {
	let step = work.next()
	while (!step.done) step = work.next(readText(step.value))
	return step.value
}

/** Does the work, waiting where a file must be waited for. */
export async function finish<T>(work: FileWork<T>, readText: ReadText): Promise<T> {
	let step = work.next()
	while (!step.done) step = work.next(await readText(step.value))
	return step.value
}
