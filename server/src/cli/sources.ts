import { statSync } from 'node:fs'
import { walk } from '../workspace/walk.ts'
import { UsageError } from './usage.ts'

/** One document to read: a file by its path, or a line of JSONL from standard input. */
export type Source =
	| { readonly kind: 'file'; readonly path: string }
	| { readonly kind: 'line'; readonly line: number; readonly json: string }

/** The documents a call names; standard input when it names none, or `-`. */
export function sourcesOf(
	paths: readonly string[],
	input: NodeJS.ReadableStream,
): AsyncIterable<Source> | Iterable<Source> {
	if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) return linesOf(input)
	return filesOf(paths)
}

/** The files under the paths. Throws a `UsageError` on a missing path, before anything is read. */
export function filesOf(paths: readonly string[]): Iterable<Source> {
	for (const path of paths) {
		if (!statSync(path, { throwIfNoEntry: false })) {
			throw new UsageError(`no such file or folder: ${path}`)
		}
	}
	return walkAll(paths)
}

function* walkAll(paths: readonly string[]): Iterable<Source> {
	for (const path of paths) {
		if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield* filesBelow(path)
		else yield { kind: 'file', path }
	}
}

/** A folder that cannot be listed is handed on as a document, whose reading reports it. */
function* filesBelow(folder: string): Iterable<Source> {
	for (const { path } of walk(folder)) yield { kind: 'file', path }
}

/**
 * The lines of a stream, numbered from 1; empty lines are no documents. Lines end at LF only: JSON
 * may hold other line separators inside its strings.
 */
async function* linesOf(input: NodeJS.ReadableStream): AsyncIterable<Source> {
	const decoder = new TextDecoder()
	let line = 0
	let pieces: string[] = []
	for await (const chunk of input) {
		const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n')
		const last = parts.pop() ?? ''
		for (const part of parts) {
			pieces.push(part)
			yield* asSource(++line, pieces.join(''))
			pieces = []
		}
		pieces.push(last)
	}
	yield* asSource(line + 1, pieces.join(''))
}

function* asSource(line: number, json: string): Iterable<Source> {
	if (json.trim() !== '') yield { kind: 'line', line, json }
}
