import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeJson, NotTextError } from '../core/text/decode.ts'
import { Utf32Error } from '../core/text/utf-32.ts'
import { decodeFile } from './decode-file.ts'
import { type FileText, textOf, type Unreadable } from './host.ts'
import { READ } from './read-stable.ts'

/** Reads a file on this machine's disks, whatever its encoding. */
export function readFileAt(uri: string): FileText {
	const path = pathOf(uri)
	return path === undefined ? undefined : read(path)
}

/** The text of a file; `undefined` when it is missing or cannot be read. */
export function readTextFile(uri: string): string | undefined {
	return textOf(readFileAt(uri))
}

/** The same of the file at a path. */
export function readTextAt(path: string): string | undefined {
	return textOf(read(path))
}

/** Undefined for a URI that names nothing on a disk. */
function pathOf(uri: string): string | undefined {
	try {
		return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
	} catch {
		return undefined
	}
}

function read(path: string): FileText {
	try {
		// An error takes many times as long, and a `warraq.json` is looked for in every folder.
		if (!statSync(path, { throwIfNoEntry: false })) return undefined
		const bytes = readPlain(path)
		return (path.endsWith('.json') ? decodeJson(bytes) : decodeFile(bytes)).text
	} catch (error) {
		return whyNot(error)
	}
}

/** Waits for nobody to fill a pipe, and reads no device to an end that it has not. */
function readPlain(path: string): Uint8Array {
	const file = openSync(path, READ)
	try {
		const found = fstatSync(file)
		if (!found.isFile() && !found.isDirectory()) throw new Error('it is not a file')
		return readFileSync(file)
	} finally {
		closeSync(file)
	}
}

function whyNot(error: unknown): Unreadable | undefined {
	if (error instanceof NotTextError) return { cannotRead: 'binary' }
	if (error instanceof Utf32Error) return { cannotRead: 'utf-32' }
	const { code = '', message } = error as NodeJS.ErrnoException
	if (ABSENT.has(code)) return undefined
	return { cannotRead: REASONS[code] ?? message }
}

/** `UNKNOWN` is what Windows says of the file that would lie beside the shares of a server; the last, of a path with a NUL. */
const ABSENT: ReadonlySet<string> = new Set([
	'ENOENT',
	'ENOTDIR',
	'ENAMETOOLONG',
	'UNKNOWN',
	'ERR_INVALID_ARG_VALUE',
])

const REASONS: Readonly<Record<string, Unreadable['cannotRead']>> = {
	EISDIR: 'folder',
	EACCES: 'permission',
	EPERM: 'permission',
}
