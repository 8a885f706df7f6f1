import { close, closeSync, open, openSync, read, readSync } from 'node:fs'
import { READ } from './read-stable.ts'

/** Files open at once, however many are asked for: a disk that is asked for several brings them sooner. */
const LANES = 16
/** No more of a file than this, which is all of nearly every article. */
const MOST = 1 << 16
const unwanted = Buffer.alloc(MOST)

/**
 * Reads files that a thread will read soon and throws away what it gets: the disk has brought them then when
 * that thread, which waits for one file after the other, comes to them. What cannot be read is passed over,
 * since whoever reads it in earnest will say so. Where the last of them is in memory already, `isNear`,
 * nothing is read: files are brought folder by folder, and to read 100,000 twice took a twelfth of a first
 * index without entities.
 */
export function readAhead(
	files: readonly string[],
	isNear: (file: string) => boolean = isInMemory,
): Promise<void> {
	const last = files.at(-1)
	if (last === undefined || isNear(last)) return latest
	latest = latest.then(() => bringTogether(files))
	return latest
}

/** What was asked for before comes first. */
let latest = Promise.resolve()

/**
 * Milliseconds to open, read and close an article. From memory that took 0.014 to 0.03, now and then 0.2;
 * from a solid-state disk 0.15 at the least, mostly 0.5 (every 256th of 12,500 files).
 */
const FROM_MEMORY = 0.1
/** A disk takes so many times as long as memory; a slow machine, or one at work, is as slow a second time. */
const FARTHER = 4

/** Whether a file is in memory: it is read quickly, or hardly sooner when it is read again. */
export function isInMemory(
	path: string,
	read: (path: string) => number | undefined = millisecondsToRead,
): boolean {
	const first = read(path)
	if (first === undefined) return false
	if (first < FROM_MEMORY) return true
	const again = read(path)
	return again !== undefined && first < FARTHER * again
}

/** Undefined where it cannot be read. */
function millisecondsToRead(path: string): number | undefined {
	const start = performance.now()
	try {
		const file = openSync(path, READ)
		try {
			readSync(file, unwanted, 0, MOST, 0)
		} finally {
			closeSync(file)
		}
	} catch {
		return undefined
	}
	return performance.now() - start
}

async function bringTogether(files: readonly string[]): Promise<void> {
	const waiting = files.values()
	await Promise.all(Array.from({ length: LANES }, () => bringAll(waiting)))
}

async function bringAll(files: Iterable<string>): Promise<void> {
	for (const file of files) await bring(file)
}

function bring(path: string): Promise<void> {
	return new Promise((resolve) => {
		open(path, READ, (unopened, file) => {
			if (unopened) resolve()
			else read(file, unwanted, 0, MOST, 0, () => close(file, () => resolve()))
		})
	})
}
