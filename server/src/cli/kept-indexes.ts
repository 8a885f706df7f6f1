import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { IndexStore } from '../workspace/index-store.ts'
import { makeFolder } from '../workspace/make-folder.ts'
import { oldIndexes } from '../workspace/old-indexes.ts'
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
		const words = JSON.stringify(corpus)
		if (noted(place) === words) return
		makeFolder(place)
		writeFileSync(join(place, CORPUS), words)
	} catch {
		// Nothing can be written there: who opens the index says so.
	}
}

/** What was noted before; undefined where there is nothing, or it cannot be read. */
function noted(place: string): string | undefined {
	try {
		return readFileSync(join(place, CORPUS), 'utf8')
	} catch {
		return undefined
	}
}

/** The topmost folder of the file system that a folder lies in. */
function mountOf(folder: string): string {
	const { dev } = statSync(folder)
	const above = dirname(folder)
	return above === folder || statSync(above).dev !== dev ? folder : mountOf(above)
}

function clearOld(): void {
	try {
		for (const place of oldIndexes(folderOfIndexes())) if (isOrphan(place)) IndexStore.remove(place)
	} catch {
		// What cannot be removed harms nobody.
	}
}

/** Whether the corpus was deleted; what cannot be looked at, and what nothing is known of, may still be there. */
function isOrphan(place: string): boolean {
	try {
		const { folder, mountedAt }: Corpus = JSON.parse(noted(place) ?? '')
		return !isThere(folder) && isThere(mountedAt) && mountOf(mountedAt) === mountedAt
	} catch {
		return false
	}
}
