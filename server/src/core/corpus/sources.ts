/**
 * The source of a file: the first folder of its path below the corpus, where corpora keep one outlet
 * each; empty for files that lie in the corpus folder itself.
 */
export function sourceOf(path: string): string {
	const slash = path.indexOf('/')
	return slash < 0 ? '' : path.slice(0, slash)
}

/** The folder of a file; empty for the corpus folder itself. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
