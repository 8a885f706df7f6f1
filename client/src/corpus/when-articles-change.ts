import { type Disposable, RelativePattern, Uri, workspace } from 'vscode'

/** A program that writes many files writes the next one sooner than this, in milliseconds. */
const PAUSE = 300

/**
 * Tells which articles of a folder (a URI without a slash at its end) were made, changed or removed on disk, by whomever: all those of a
 * while in one go.
 */
export function whenArticlesChange(
	folder: string,
	tell: (changed: readonly Uri[]) => void,
): Disposable {
	// A virtual folder may be the root of its scheme, whose path is empty without the slash: then nothing matches.
	const pattern = new RelativePattern(Uri.parse(`${folder}/`), '**/*.txt')
	const watcher = workspace.createFileSystemWatcher(pattern)
	const changed = new Map<string, Uri>()
	let pause: NodeJS.Timeout | undefined
	const note = (uri: Uri): void => {
		changed.set(uri.toString(), uri)
		clearTimeout(pause)
		pause = setTimeout(() => {
			const all = [...changed.values()]
			changed.clear()
			tell(all)
		}, PAUSE)
	}
	watcher.onDidCreate(note)
	watcher.onDidChange(note)
	watcher.onDidDelete(note)
	return {
		dispose() {
			clearTimeout(pause)
			watcher.dispose()
		},
	}
}
