import { type Uri, workspace } from 'vscode'

/** The text of a file, on whatever file system; undefined when it is not there or cannot be read. */
export async function readFile(uri: Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri))
	} catch {
		return undefined
	}
}
