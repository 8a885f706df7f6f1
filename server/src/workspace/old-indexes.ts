import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** An index that nobody opened for so long is not waited for. */
const LONG_MS = 90 * 24 * 60 * 60 * 1000

/**
 * Those of the indexes kept in a folder that nobody opened for 90 days: whoever opens one makes a lock in its folder,
 * which the folder's time stamp tells. None where nothing is kept yet, or it cannot be looked at.
 */
export function oldIndexes(folder: string): readonly string[] {
	return placesIn(folder).filter(isOld)
}

function placesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder).map((name) => join(folder, name))
	} catch {
		return []
	}
}

function isOld(place: string): boolean {
	const found = statSync(place, { throwIfNoEntry: false })
	return found?.isDirectory() === true && Date.now() - found.mtimeMs > LONG_MS
}
