import { Uri, type WorkspaceFolder, window, workspace } from 'vscode'
import { folderToShow } from './folder-to-show.ts'

/** The open folder whose corpus the views show, without a slash at its end; see `folderToShow`. */
export function shownFolder(shown?: string): string | undefined {
	const uri = window.activeTextEditor?.document.uri
	const active = uri && workspace.getWorkspaceFolder(uri)
	const open = workspace.workspaceFolders ?? []
	return folderToShow(open.map(nameOf), active && nameOf(active), shown)
}

const nameOf = ({ uri }: WorkspaceFolder) => uri.toString().replace(/\/$/u, '')

/** The folder's name, where there are several to be told apart. */
export function folderName(folder: string | undefined): string {
	const isOnly = (workspace.workspaceFolders?.length ?? 0) < 2
	if (folder === undefined || isOnly) return ''
	return workspace.getWorkspaceFolder(Uri.parse(folder))?.name ?? ''
}
