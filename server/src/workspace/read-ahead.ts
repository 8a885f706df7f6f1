import { close, open, read } from 'node:fs'
import { READ } from './read-stable.ts'

/** Files open at once, however many are asked for: a disk that is asked for several brings them sooner. */
const LANES = 16
/** No more of a file than this, which is all of nearly every article. */
const MOST = 1 << 16
const unwanted = Buffer.alloc(MOST)

/**
 * Reads files that a thread will read soon and throws away what it gets: the disk has brought them then when
 * that thread, which waits for one file after the other, comes to them. What cannot be read is passed over,
 * since whoever reads it in earnest will say so.
 */
export function readAhead(files: readonly string[]): Promise<void> {
	latest = latest.then(() => bringTogether(files))
	return latest
}

/** What was asked for before comes first. */
let latest = Promise.resolve()

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
