import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Knowledge, readKnowledge, unpackSections } from '../core/index.ts'

/**
 * Reads the knowledge file that the build puts beside the programs. Throws an `Error` that says what
 * is wrong with it: missing, damaged, or of another version.
 */
export function loadKnowledge(folder: string): Knowledge {
	const path = join(folder, 'knowledge.bin')
	try {
		return readKnowledge(unpackSections(readFileSync(path)))
	} catch (error) {
		throw new Error(`cannot read ${path}: ${(error as Error).message}`)
	}
}
