import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { flushFolder, removeLeftovers } from './atomic-write.ts'
import { type Entry, entryOf, type Replacement, restore } from './fix-entry.ts'
import { clearOldJournals, lockJournal, mark, markUndone, newJournal } from './journals.ts'
import type { Lock } from './lock.ts'
import { makeFolder } from './make-folder.ts'

/** What became of a journalled file when its journal was undone. */
export interface Undone {
	readonly path: string
	readonly outcome: 'restored' | 'never written' | 'changed since' | 'gone' | 'failed'
	/** Why it failed. */
	readonly message?: string
}

/**
 * The record of one run that rewrites files: what is needed to undo it is on disk before the first of
 * the files is touched. A run killed at any moment can be undone as well.
 */
export class FixJournal {
	readonly #folder: string
	readonly #written = new Set<string>()
	#file: number | undefined
	#path: string | undefined
	#lock: Lock | undefined
	#recorded = 0

	/** A journal in a folder; its file is made when there is something to record. */
	constructor(folder: string) {
		this.#folder = folder
	}

	/**
	 * Records what is about to happen; returns once it is on disk. Throws where it cannot be written:
	 * then nothing may be replaced.
	 */
	record(replacements: readonly Replacement[]): void {
		if (replacements.length === 0) return
		const file = this.#file ?? this.#create()
		for (const { path } of replacements) this.#written.add(dirname(path))
		const lines = replacements.map((one) => `${JSON.stringify(entryOf(one))}\n`).join('')
		const bytes = Buffer.from(lines)
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
		fsyncSync(file)
		this.#recorded += replacements.length
	}

	/** Ends the run; what runs before it left beside the files when they were killed goes too, and journals of long ago. */
	close(): void {
		removeLeftovers(this.#written)
		if (this.#file === undefined || this.#path === undefined) return
		closeSync(this.#file)
		this.#file = undefined
		if (this.#recorded > 0) mark(this.#path, 'ended')
		else rmSync(this.#path, { force: true })
		this.#lock?.release()
		clearOldJournals(this.#folder)
	}

	#create(): number {
		makeFolder(this.#folder)
		this.#path = newJournal(this.#folder)
		this.#lock = lockJournal(this.#path)
		this.#file = openSync(this.#path, 'wx', 0o600)
		flushFolder(this.#folder)
		return this.#file
	}
}

/**
 * Undoes a run, last file first: a file that is as the run left it gets its old bytes back, by `write`;
 * one that has changed since is left alone. Where a file cannot be read or written, or where this
 * throws what `write` throws (a full disk), the run can be undone again. Throws before anything is written
 * where the journal is damaged, or the run, or another undoing of it, is still under way.
 */
export function* undoJournal(path: string, write: Write): Iterable<Undone> {
	const lock = lockJournal(path)
	if (!lock) throw new Error('the latest run is still under way: let it end, or end it, first')
	try {
		yield* undoLocked(path, write)
	} finally {
		lock.release()
	}
}

function* undoLocked(path: string, write: Write): Iterable<Undone> {
	let isWhole = true
	const entries = entriesOf(path).reverse()
	const begun = mark(path, 'begun')
	for (const entry of entries) {
		const undone = attempt(entry, write)
		if (undone.outcome === 'failed') isWhole = false
		yield undone
	}
	removeLeftovers(new Set(entries.map((entry) => dirname(entry.path))))
	if (isWhole) markUndone(begun)
}

type Write = (path: string, bytes: Uint8Array) => void

function attempt(entry: Entry, write: Write): Undone {
	const { path } = entry
	try {
		return { path, outcome: undo(entry, write) }
	} catch (error) {
		if (!isAboutOneFile(error)) throw error
		return { path, outcome: 'failed', message: (error as Error).message }
	}
}

/** Whether only one file has trouble; anything else (a full disk, a dying one) will hit the next too. */
export function isAboutOneFile(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException
	return code !== undefined && OF_ONE_FILE.includes(code)
}

const OF_ONE_FILE: readonly string[] = [
	'EACCES',
	'EBUSY',
	'EISDIR',
	'ELOOP',
	'ENOENT',
	'ENOTDIR',
	'EPERM',
	'EROFS',
]

function undo(entry: Entry, write: Write): Undone['outcome'] {
	const bytes = readIfThere(entry.path)
	if (!bytes) return 'gone'
	const restored = restore(entry, bytes)
	if (typeof restored === 'string') return restored
	write(entry.path, restored)
	return 'restored'
}

/** A last line that was cut off belongs to a file that was never written. */
function entriesOf(path: string): Entry[] {
	const lines = readFileSync(path, 'utf8').split('\n')
	lines.pop()
	return lines.map((line, i) => {
		try {
			return JSON.parse(line) as Entry
		} catch {
			throw new Error(`${path} is damaged in line ${i + 1}: nothing is undone`)
		}
	})
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}
