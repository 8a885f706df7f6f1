import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'
import { readShared, readSharedAhead } from './take-from.ts'

/** The name of the knowledge file in the folder of the programs. */
export const KNOWLEDGE_FILE = 'knowledge.bin'

/** The bytes of the knowledge file. Throws the error of the file system. */
export function knowledgeBytes(folder: string): Uint8Array {
	return sharedBytes(folder) ?? readFileSync(join(folder, KNOWLEDGE_FILE))
}

/**
 * Reads the knowledge file for this thread and all that it starts from now on: its ten megabytes lie in
 * memory once. What is wrong with it is for `loadKnowledge` to say.
 */
export function shareKnowledge(folder: string): void {
	if (sharedBytes(folder)) return
	const path = join(folder, KNOWLEDGE_FILE)
	try {
		setEnvironmentData(path, readShared(path))
	} catch {
		// Each thread reads it then for itself, and is told why that fails.
	}
}

/** The same while this thread goes on with something else. */
export async function shareKnowledgeAhead(folder: string): Promise<void> {
	const path = join(folder, KNOWLEDGE_FILE)
	try {
		const bytes = await readSharedAhead(path)
		if (!sharedBytes(folder)) setEnvironmentData(path, bytes)
	} catch {
		// `shareKnowledge` will see.
	}
}

function sharedBytes(folder: string): Uint8Array | undefined {
	const shared = getEnvironmentData(join(folder, KNOWLEDGE_FILE))
	return shared instanceof Uint8Array ? shared : undefined
}
