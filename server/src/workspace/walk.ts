import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

/** Something met below a folder: a text file, or what cannot be read. */
export interface Met {
	readonly path: string
	/**
	 * Why the folder cannot be listed; or that what is called like a file is none (a pipe would be waited for),
	 * or that nobody can open it by its name.
	 */
	readonly problem?: string
}

/**
 * The .txt files below a folder in order of name, folder by folder, so that a million files need no
 * list of a million names. Links to folders are not followed (they can loop), nor are hidden folders
 * and node_modules.
 */
export function* walk(folder: string): Iterable<Met> {
	const entries = entriesOf(folder)
	if (typeof entries === 'string') yield { path: folder, problem: entries }
	else for (const entry of entries) yield* meet(folder, entry)
}

function* meet(folder: string, entry: Dirent): Iterable<Met> {
	const path = join(folder, entry.name)
	if (entry.isDirectory()) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') return
		if (isMisread(entry, path)) yield { path, problem: MISNAMED }
		else yield* walk(path)
	} else if (entry.name.endsWith('.txt')) {
		if (isMisread(entry, path)) yield { path, problem: MISNAMED }
		else if (entry.isFile() || isLinkToFile(entry, path)) yield { path }
		else yield { path, problem: 'not a file' }
	}
}

const MISNAMED = 'its name is not UTF-8: rename it'

/** Whether a name is one that bytes were lost of: nothing is called so. */
function isMisread({ name }: Dirent, path: string): boolean {
	return name.includes('\ufffd') && !lstatSync(path, { throwIfNoEntry: false })
}

/** A link that leads nowhere counts too: whoever reads it hears why it cannot be read. */
function isLinkToFile(entry: Dirent, path: string): boolean {
	return entry.isSymbolicLink() && (statOf(path)?.isFile() ?? true)
}

function statOf(path: string): Stats | undefined {
	try {
		return statSync(path)
	} catch {
		return undefined
	}
}

/** The entries in the same order on every machine, whatever its locale; or what is wrong. */
function entriesOf(folder: string): readonly Dirent[] | string {
	try {
		const entries = readdirSync(folder, { withFileTypes: true })
		return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
	} catch (error) {
		return (error as Error).message
	}
}
