import { FileType, type Uri, workspace } from 'vscode'
import { inFolder } from './in-folder.ts'

/**
 * The text files below a folder on whatever file system, as URIs, at most `limit`, folder by folder.
 * Hidden folders and `node_modules` are left out, and what cannot be listed.
 */
export async function listTexts(folder: Uri, limit: number): Promise<string[]> {
	const found: string[] = []
	const folders = [folder]
	for (let next = folders.shift(); next && found.length < limit; next = folders.shift()) {
		for (const [name, type] of await entriesOf(next)) {
			const uri = inFolder(next, name)
			if (isWanted(name, type)) folders.push(uri)
			else if ((type & FileType.File) !== 0 && name.endsWith('.txt')) found.push(uri.toString())
		}
	}
	return found.slice(0, limit)
}

/** Links to folders can lead round in circles. */
const isWanted = (name: string, type: FileType) =>
	type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules'

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
	try {
		return await workspace.fs.readDirectory(folder)
	} catch {
		return [] // gone, or not ours to read
	}
}
