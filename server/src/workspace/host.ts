/** What reading a file gave: its text; why there is none, though there is a file; undefined without a file. */
export type FileText = string | Unreadable | undefined

/** A file that is there and cannot be read. */
export interface Unreadable {
	readonly cannotRead: 'folder' | 'permission' | 'binary' | 'utf-32' | SystemsWords
}

/** What an operating system says of a failure that needs no words of ours. */
type SystemsWords = string & {}

/** The text alone, for those to whom a file that cannot be read is as good as none. */
export function textOf(file: FileText): string | undefined {
	return typeof file === 'string' ? file : undefined
}

/**
 * Work that needs files. It yields the URI of each file it wants and is resumed with what
 * reading that file gave. The same work thus serves callers who can read at once (a
 * process with a disk) and callers who must wait (a web editor); compare Babel's gensync.
 */
export type FileWork<T> = Generator<string, T, FileText>

/** Reads a file, at once or later. */
export type ReadFile = (uri: string) => FileText | Promise<FileText>

/** Does the work now. */
export function finishNow<T>(work: FileWork<T>, readFile: (uri: string) => FileText): T {
	let step = work.next()
	while (!step.done) step = work.next(readFile(step.value))
	return step.value
}

/** Does the work, waiting where a file must be waited for. */
export async function finish<T>(work: FileWork<T>, readFile: ReadFile): Promise<T> {
	let step = work.next()
	while (!step.done) step = work.next(await readFile(step.value))
	return step.value
}
