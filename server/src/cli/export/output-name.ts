/**
 * The name of a file made of a document: its own, below the output folder however it was given, with
 * another ending. `../corpus/a.txt` becomes `corpus/a.ann`.
 */
export function outputName(id: string, ending: string): string {
	const parts = id.split(/[\\/]/u).filter((part) => part !== '' && part !== '.' && part !== '..')
	const named = parts.map((part) => part.replace(/[\p{Cc}:*?"<>|]/gu, '_'))
	const path = named.join('/') || 'document'
	return path.replace(/\.txt$/u, '') + ending
}
