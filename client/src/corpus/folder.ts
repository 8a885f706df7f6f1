import { Uri, window, workspace } from 'vscode'

/** The open folder whose corpus the views show, without a slash at its end: that of the active article, else the first. */
export function shownFolder(): string | undefined {
	const active = window.activeTextEditor?.document.uri
	const folder = active && workspace.getWorkspaceFolder(active)
	return (folder ?? workspace.workspaceFolders?.[0])?.uri.toString().replace(/\/$/u, '')
}

/** The folder's name, where there are several to be told apart. */
export function folderName(folder: string | undefined): string {
	const isOnly = (workspace.workspaceFolders?.length ?? 0) < 2
	if (folder === undefined || isOnly) return ''
	return workspace.getWorkspaceFolder(Uri.parse(folder))?.name ?? ''
}
