import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import {
	type Knowledge,
	type Lists,
	packForBuild,
	readKnowledge,
	readLists,
	type Sections,
	unpackForBuild,
} from '../core/index.ts'
import { KNOWLEDGE_FILE, knowledgeBytes } from './knowledge-bytes.ts'

/** The section that keeps the lists made ready, in V8's format for structured clones. */
const READY_LISTS = 'lists.v8'

/**
 * Reads the knowledge file that the build puts beside the programs. Throws an `Error` that says what
 * is wrong with it: missing, damaged, or of another version.
 */
export function loadKnowledge(folder: string): Knowledge {
	const path = join(folder, KNOWLEDGE_FILE)
	try {
		const sections = unpackForBuild(knowledgeBytes(folder))
		return readKnowledge(sections, readyLists(sections))
	} catch (error) {
		throw new Error(`cannot read ${path}: ${(error as Error).message}`)
	}
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
