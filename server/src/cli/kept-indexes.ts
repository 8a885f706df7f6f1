import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { IndexStore } from '../workspace/index-store.ts'
import { makeFolder } from '../workspace/make-folder.ts'
import { cacheFolder } from './user-folders.ts'

/** Which index of a corpus: that with the names in it, or without. */
export interface KeptIndex {
	readonly folder: string
	readonly withoutEntities: boolean
}

/** Where indexes are kept that nobody gave a place: one a corpus, with entities and without. */
const folderOfIndexes = () => join(cacheFolder(), 'indexes')

/**
 * The place of an index in the user's cache. Before a new one is begun, those of folders that were deleted long ago
 * are cleared away: only so the cache grows no larger than what is read.
 */
export function keptIndex(kept: KeptIndex): string {
	const place = placeOf(kept)
	if (!isThere(place)) clearOld()
	note(place, kept.folder)
	return place
}

/** What became of the indexes of a corpus: how many were removed, and how many others work with. */
export interface Forgotten {
	readonly removed: number
	readonly inUse: number
}

/** Removes the indexes of a folder, which need not be there any more, from the user's cache. */
export function forgetIndexes(folder: string): Forgotten {
	const places = [true, false]
		.map((withoutEntities) => placeOf({ folder, withoutEntities }))
		.filter(isThere)
	const removed = places.filter((place) => IndexStore.remove(place)).length
	return { removed, inUse: places.length - removed }
}

function placeOf({ folder, withoutEntities }: KeptIndex): string {
	const path = withoutLinks(resolve(folder))
	const name = createHash('sha1').update(path).digest('hex').slice(0, 16)
	return join(folderOfIndexes(), withoutEntities ? `${name}-without-entities` : name)
}

/** The real path of a folder that may be gone. */
function withoutLinks(path: string): string {
	try {
		return realpathSync(path)
	} catch {
		const above = dirname(path)
		return above === path ? path : join(withoutLinks(above), basename(path))
	}
}

function isThere(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** What an index notes of its corpus, to tell later whether that was deleted. */
interface Corpus {
	readonly folder: string
	/** Where its file system begins: when that is not there either, a drive is only not mounted. */
	readonly mountedAt: string
}

const CORPUS = 'corpus.json'

function note(place: string, folder: string): void {
	try {
		const real = realpathSync(folder)
		const corpus: Corpus = { folder: real, mountedAt: mountOf(real) }
		makeFolder(place)
		writeFileSync(join(place, CORPUS), JSON.stringify(corpus))
	} catch {
		// Nothing can be written there: who opens the index says so.
	}
}

/** The topmost folder of the file system that a folder lies in. */
function mountOf(folder: string): string {
	const { dev } = statSync(folder)
	const above = dirname(folder)
	return above === folder || statSync(above).dev !== dev ? folder : mountOf(above)
}

/** An index that nobody opened for so long is not waited for. */
const LONG_MS = 90 * 24 * 60 * 60 * 1000

function clearOld(): void {
	try {
		const folder = folderOfIndexes()
		const places = readdirSync(folder).map((name) => join(folder, name))
		for (const place of places) if (isOld(place) && isOrphan(place)) IndexStore.remove(place)
	} catch {
		// Nothing is kept yet, or what is cannot be removed: that harms nobody.
	}
}

/** Whoever opens an index makes a lock in its folder, which the folder's time stamp tells. */
function isOld(place: string): boolean {
	return Date.now() - statSync(place).mtimeMs > LONG_MS
}

/** Whether the corpus was deleted; what cannot be looked at, and what nothing is known of, may still be there. */
function isOrphan(place: string): boolean {
	try {
		const { folder, mountedAt }: Corpus = JSON.parse(readFileSync(join(place, CORPUS), 'utf8'))
		return !isThere(folder) && isThere(mountedAt) && mountOf(mountedAt) === mountedAt
	} catch {
		return false
	}
}
