import { BETWEEN_FOLDERS } from '../between-folders.ts'

/**
 * The name of a file made of a document: its own, below the output folder however it was given, with
 * another ending. `../corpus/a.txt` becomes `corpus/a.ann`. What some file system allows in no name is «_».
 */
export function outputName(id: string, ending: string): string {
	const parts = id
		.split(BETWEEN_FOLDERS)
		.filter((part) => part !== '' && part !== '.' && part !== '..')
	const named = parts.map((part) => part.replace(/[\p{Cc}\\:*?"<>|]/gu, '_'))
	const path = named.join('/') || 'document'
	return path.replace(/\.txt$/u, '') + ending
}
