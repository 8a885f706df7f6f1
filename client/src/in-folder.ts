import type { Uri } from 'vscode'

/** A path inside a folder. `Uri.joinPath` refuses a folder that is a root without a path, as virtual ones can be. */
export function inFolder(folder: Uri, path: string): Uri {
	return folder.with({ path: `${folder.path.replace(/\/$/u, '')}/${path}` })
}
