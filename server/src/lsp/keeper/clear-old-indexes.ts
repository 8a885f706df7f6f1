import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { IndexStore } from '../../workspace/index-store.ts'
import { oldIndexes } from '../../workspace/old-indexes.ts'
import { JOURNALS, type KeeperOrder } from './messages.ts'

/**
 * Removes from an editor's storage, beside the index that is kept now, those of folders that are open no longer and
 * that nobody opened for 90 days; but those where a fix of the whole folder could still be taken back.
 */
export function clearOldIndexes({
	storage,
	wanted = [],
}: Pick<KeeperOrder, 'storage' | 'wanted'>): void {
	if (storage === undefined) return
	for (const place of oldIndexes(dirname(storage))) {
		const isUnwanted = OURS.test(basename(place)) && ![storage, ...wanted].includes(place)
		if (isUnwanted && !existsSync(join(place, JOURNALS))) remove(place)
	}
}

/** What `storedIndex` calls them: the storage may hold other things. */
const OURS = /^[0-9a-f]{40}$/u

function remove(place: string): void {
	try {
		IndexStore.remove(place)
	} catch {
		// What cannot be removed harms nobody.
	}
}
