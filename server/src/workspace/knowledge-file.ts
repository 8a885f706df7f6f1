import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'
import {
	type Knowledge,
	type Lists,
	packForBuild,
	readKnowledge,
	readLists,
	type Sections,
	unpackForBuild,
} from '../core/index.ts'
import { readShared } from './take-from.ts'

/** The section that keeps the lists made ready, in V8's format for structured clones. */
const READY_LISTS = 'lists.v8'

const FILE = 'knowledge.bin'

/**
 * Reads the knowledge file that the build puts beside the programs. Throws an `Error` that says what
 * is wrong with it: missing, damaged, or of another version.
 */
export function loadKnowledge(folder: string): Knowledge {
	const path = join(folder, FILE)
	try {
		const sections = unpackForBuild(knowledgeBytes(folder))
		return readKnowledge(sections, readyLists(sections))
	} catch (error) {
		throw new Error(`cannot read ${path}: ${(error as Error).message}`)
	}
}

/** The bytes of the knowledge file. Throws the error of the file system. */
export function knowledgeBytes(folder: string): Uint8Array {
	return sharedBytes(folder) ?? readFileSync(join(folder, FILE))
}

/**
 * Reads the knowledge file for this thread and all that it starts from now on: its ten megabytes lie in
 * memory once. What is wrong with it is for `loadKnowledge` to say.
 */
export function shareKnowledge(folder: string): void {
	if (sharedBytes(folder)) return
	try {
		setEnvironmentData(join(folder, FILE), readShared(join(folder, FILE)))
	} catch {
		// Each thread reads it then for itself, and is told why that fails.
	}
}

function sharedBytes(folder: string): Uint8Array | undefined {
	const shared = getEnvironmentData(join(folder, FILE))
	return shared instanceof Uint8Array ? shared : undefined
}

/** Packs a knowledge file for a build, with its lists made ready. Throws a `LexiconError` on an unreadable line. */
export function packKnowledge(sections: Sections, build: string): Uint8Array {
	const ready = serialize(readLists(sections))
	return packForBuild(new Map([...sections, [READY_LISTS, ready]]), build)
}

/** Undefined when a newer V8 has written them: the lexicons say the same. */
function readyLists(sections: Sections): Lists | undefined {
	const kept = sections.get(READY_LISTS)
	try {
		return kept && (deserialize(kept) as Lists)
	} catch {
		return undefined
	}
}
