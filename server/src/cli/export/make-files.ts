import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../workspace/make-folder.ts'
import { writeNew } from '../../workspace/write-new.ts'
import { warn } from '../write.ts'

/** A file to be made where none is. */
export interface OutputFile {
	readonly path: string
	readonly content: string
}

/** A file that cannot be made where it belongs, while others may be. */
export class UnmadeError extends Error {}

/**
 * Makes the files of one document, all of them or none, and never over a file that is there: it may be
 * somebody's annotations. Throws an `UnmadeError` where only this document has trouble, the error of the
 * file system where all have.
 */
export function makeFiles(files: readonly OutputFile[]): void {
	for (const { path } of files) if (existsSync(path)) throw existing(path)
	const made: string[] = []
	try {
		for (const file of files) {
			makeFile(file)
			made.push(file.path)
		}
	} catch (error) {
		for (const path of made) rmSync(path, { force: true })
		throw error
	}
}

/** Makes what a folder of exports has once; one that is there stays as it is, for documents to be added. */
export function makeOnce({ path, content }: OutputFile): void {
	if (!existsSync(path)) makeFile({ path, content })
	else if (readFileSync(path, 'utf8') !== content) warn(`${path} exists: left as it is`)
}

function makeFile({ path, content }: OutputFile): void {
	try {
		makeFolder(dirname(path))
		writeNew(path, content)
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException
		if (code === 'EEXIST') throw existing(path)
		if (code === 'ENAMETOOLONG' || code === 'ENOTDIR') throw new UnmadeError(message)
		throw error
	}
}

function existing(path: string): UnmadeError {
	return new UnmadeError(`${path} exists: nothing is written over`)
}
