import { type BigIntStats, fstatSync, statSync } from 'node:fs'
import { articlesBelow } from '../workspace/articles-below.ts'
import { problemTeller } from './corpus-problems.ts'
import { UsageError } from './usage.ts'
import { warn } from './write.ts'

/**
 * One document to read: a file by its path, or a line of JSONL from standard input; or one that is met
 * but cannot be read, by its path or line.
 */
export type Source =
	| { readonly kind: 'file'; readonly path: string }
	| (Line & { readonly kind: 'line'; readonly line: number; readonly json: string })
	| (Line & {
			readonly kind: 'unreadable'
			readonly path?: string
			readonly line?: number
			readonly problem: string
	  })

/** A line of input. */
interface Line {
	/** Nothing more has come: whoever writes may wait for what is said of it. */
	readonly isLast?: true
}

/** About how many bytes there are to read; nothing of what cannot be. */
export function weightOf(source: Source): number {
	switch (source.kind) {
		case 'file':
			return sizeOf(source.path)
		case 'line':
			return source.json.length
		case 'unreadable':
			return 0
	}
}

/** What cannot be looked at weighs nothing: its reading says why. */
function sizeOf(path: string): number {
	try {
		return statSync(path).size
	} catch {
		return 0
	}
}

/** The documents a call names; standard input when it names none, or `-`. Throws a `UsageError`. */
export function sourcesOf(
	paths: readonly string[],
	input: NodeJS.ReadableStream & { readonly fd?: number },
): AsyncIterable<Source> | Iterable<Source> {
	if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) {
		if (input.fd !== undefined && fstatSync(input.fd).isDirectory()) {
			throw new UsageError('standard input is a folder: name it as a PATH, without <')
		}
		return linesOf(input)
	}
	if (paths.includes('-')) {
		throw new UsageError('- is standard input, which is read alone: leave out the other paths')
	}
	return filesOf(paths)
}

/** The files under the paths. Throws a `UsageError` on a missing path, before anything is read. */
export function filesOf(paths: readonly string[]): Iterable<Source> {
	for (const path of paths) {
		if (!statSync(path, { throwIfNoEntry: false })) {
			throw new UsageError(path === '' ? 'PATH is empty' : `no such file or folder: ${path}`)
		}
	}
	return walkAll(paths)
}

function* walkAll(paths: readonly string[]): Iterable<Source> {
	const tellProblems = problemTeller()
	const isOwnOutput = outputTeller()
	for (const path of paths) {
		const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory()
		for (const source of isFolder ? filesBelow(path) : [{ kind: 'file', path } as const]) {
			if (source.kind === 'file' && isOwnOutput(source.path)) {
				warn(`${source.path} is what this call writes: left out`)
				continue
			}
			if (source.kind === 'file') tellProblems(source.path)
			yield source
		}
	}
}

/** Tells the file that standard output goes to, where that is a file: it is no document yet. */
function outputTeller(): (path: string) => boolean {
	const output = fileOf(() => fstatSync(1, { bigint: true }))
	if (!output?.isFile()) return () => false
	return (path) => {
		const file = fileOf(() => statSync(path, { bigint: true }))
		return file?.ino === output.ino && file.dev === output.dev
	}
}

/** Nothing of what is not there, or cannot be looked at. */
function fileOf(look: () => BigIntStats): BigIntStats | undefined {
	try {
		return look()
	} catch {
		return undefined
	}
}

/** What cannot be read is handed on as a document, whose reading reports it. */
function* filesBelow(folder: string): Iterable<Source> {
	let isEmpty = true
	for (const { path, problem } of articlesBelow(folder)) {
		isEmpty = false
		yield problem === undefined ? { kind: 'file', path } : { kind: 'unreadable', path, problem }
	}
	if (isEmpty) warn(`${folder}: no articles below it`)
}

/**
 * The lines of a stream, numbered from 1; empty lines are no documents. Lines end at LF only: JSON
 * may hold other line separators inside its strings.
 */
async function* linesOf(input: NodeJS.ReadableStream): AsyncIterable<Source> {
	let line = 0
	let pieces: Uint8Array[] = []
	for await (const chunk of input as AsyncIterable<Buffer>) {
		const come: Source[] = []
		let start = 0
		for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
			pieces.push(chunk.subarray(start, end))
			come.push(...asSource(++line, pieces))
			pieces = []
			start = end + 1
		}
		pieces.push(chunk.subarray(start))
		yield* withLast(come)
	}
	yield* asSource(line + 1, pieces)
}

/** Tells the last of what has come. */
function* withLast(come: readonly Source[]): Iterable<Source> {
	yield* come.slice(0, -1)
	for (const source of come.slice(-1)) yield { ...source, isLast: true } as Source
}

const LF = 0x0a

function* asSource(line: number, pieces: readonly Uint8Array[]): Iterable<Source> {
	const json = decodeUtf8(Buffer.concat(pieces))
	if (json === undefined) yield { kind: 'unreadable', line, problem: 'not UTF-8' }
	else if (json.trim() !== '') yield { kind: 'line', line, json }
}

/** Without a byte order mark; undefined where it is no UTF-8, the only encoding that JSON has. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return undefined
	}
}
