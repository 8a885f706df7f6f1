import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { writeAtomically } from './atomic-write.ts'
import type { Replacement } from './fix-entry.ts'
import { type FixJournal, isAboutOneFile } from './fix-journal.ts'

/** A file that was not written, and why. */
export interface Unwritten {
	readonly path: string
	readonly message: string
}

/**
 * Writes files over, each whole or not at all, after the journal has recorded how to undo all of them.
 * Links are followed, modes kept. A file that has changed since its replacement was made is left alone
 * and returned. Throws when the disk is full or the journal fails: the files not yet written are as
 * they were, the others can be undone.
 */
export function replaceFiles(
	replacements: readonly Replacement[],
	journal: FixJournal,
): readonly Unwritten[] {
	const resolved = replacements.map(resolve)
	const replaceable = resolved.filter((one): one is Replacement => 'after' in one)
	journal.record(replaceable)
	const unwritten = replaceable.flatMap((one) => attempt(one.path, () => replaceFile(one)) ?? [])
	return [...resolved.filter((one): one is Unwritten => 'message' in one), ...unwritten]
}

/** Writes a file over; it keeps its mode and owner. Throws where the file itself may not be written. */
export function overwrite(path: string, bytes: Uint8Array): void {
	accessSync(path, constants.W_OK)
	writeAtomically(path, [bytes], statSync(path))
}

function resolve(one: Replacement): Replacement | Unwritten {
	return attempt(one.path, () => ({ ...one, path: realpathSync(one.path) }))
}

function replaceFile({ path, before, after }: Replacement): Unwritten | undefined {
	const isAsRead = Buffer.compare(readFileSync(path), before) === 0
	if (!isAsRead) return { path, message: 'changed meanwhile: left as it is' }
	overwrite(path, after)
	return undefined
}

function attempt<T>(path: string, act: () => T): T | Unwritten {
	try {
		return act()
	} catch (error) {
		if (isAboutOneFile(error)) return { path, message: (error as Error).message }
		throw error
	}
}
