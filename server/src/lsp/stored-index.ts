import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { withSlash } from '../workspace/uri.ts'

/** Where an editor keeps the index of a folder, by its URI: a folder of its own, so that no two share it. */
export function storedIndex(storage: string, folder: string): string {
	return join(storage, createHash('sha1').update(withSlash(folder)).digest('hex'))
}
