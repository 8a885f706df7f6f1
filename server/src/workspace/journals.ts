import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Lock } from './lock.ts'

/** How far a run that rewrites files has come, by the ending of its journal's name. */
const STATES = {
	/** It, or its undoing, has not ended; where it was killed some files are old and some new. */
	begun: '.journal',
	/** It can be undone. */
	ended: '.done',
	undone: '.undone',
} as const

type State = keyof typeof STATES

/** A name for the journal of a run that begins now; names sort by time. */
export function newJournal(folder: string): string {
	const name = `${new Date().toISOString().replaceAll(':', '-')}-${process.pid}`
	return join(folder, name + STATES.begun)
}

/** Keeps others from undoing a run; undefined where it, or its undoing, is under way. Throws where nobody can write. */
export function lockJournal(path: string): Lock | undefined {
	return Lock.take(withEnding(path, '.lock'))
}

/** The path of the latest run in a folder that has not been undone. Throws where it cannot be listed. */
export function latestJournal(folder: string): string | undefined {
	if (!existsSync(folder)) return undefined // no folder yet: nothing has been fixed
	const names = readdirSync(folder).filter((name) => is(name, 'begun') || is(name, 'ended'))
	const latest = names.sort().at(-1)
	return latest && join(folder, latest)
}

/** Notes how far a run has come, where that may be noted; gives the path that its journal has then. */
export function mark(path: string, state: 'begun' | 'ended'): string {
	const marked = withEnding(path, STATES[state])
	try {
		renameSync(path, marked)
		return marked
	} catch {
		return existsSync(marked) ? marked : path
	}
}

/** Another process that undoes the same run may have been quicker. */
export function markUndone(path: string): void {
	try {
		renameSync(path, withEnding(path, STATES.undone))
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
	}
}

function withEnding(path: string, ending: string): string {
	return path.replace(/\.\w+$/u, ending)
}

/** Kept however old they are. */
const NEWEST = 20
const LONG_MS = 90 * 24 * 60 * 60 * 1000

/**
 * Removes journals of more than 90 days ago, but the newest twenty, and those whose run or undoing was killed.
 * What cannot be listed or removed stays: it harms nobody.
 */
export function clearOldJournals(folder: string): void {
	try {
		const ended = readdirSync(folder).filter((name) => is(name, 'ended') || is(name, 'undone'))
		const older = ended.sort().slice(0, -NEWEST)
		for (const name of older.filter(isOld)) rmSync(join(folder, name))
	} catch {
		// Another process may have been quicker.
	}
}

function is(name: string, state: State): boolean {
	return name.endsWith(STATES[state])
}

/** By the day in its name; not what somebody else calls so. */
function isOld(name: string): boolean {
	return Date.now() - Date.parse(name.slice(0, 'YYYY-MM-DD'.length)) > LONG_MS
}
