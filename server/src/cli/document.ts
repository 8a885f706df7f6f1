import { readFileSync, statSync } from 'node:fs'
import type { ArticleDate } from '../core/index.ts'
import { isIsoDate } from '../core/text/iso-date.ts'
import { refuseLargerThanArticles } from '../workspace/article-size.ts'
import { decodeFile } from '../workspace/decode-file.ts'
import type { Source } from './sources.ts'

/** A document ready to be analysed. */
export interface Document {
	readonly id: string
	readonly text: string
	/** The date its own line of input gives it. */
	readonly articleDate?: ArticleDate
	/** Set for files: where settings and metadata are looked up. */
	readonly path?: string
}

/** A document that cannot be read, as `annotate` prints it. */
export class UnreadableError extends Error {
	readonly id: string | null
	readonly line: number | undefined

	constructor(id: string | null, problem: string, line?: number) {
		super(problem)
		this.name = 'UnreadableError'
		this.id = id
		this.line = line
	}
}

/** Reads a document. Throws an `UnreadableError` that says which and why. */
export function readDocument(source: Source): Document {
	switch (source.kind) {
		case 'file':
			return readFile(source.path)
		case 'line':
			return readLine(source.line, source.json)
		case 'unreadable':
			throw new UnreadableError(source.path ?? null, source.problem, source.line)
	}
}

function readFile(path: string): Document {
	try {
		// What is no file, as a pipe, says nothing of its size.
		refuseLargerThanArticles(statSync(path).size)
		return { id: path, path, text: decodeFile(readFileSync(path)).text }
	} catch (error) {
		throw new UnreadableError(path, (error as Error).message)
	}
}

function readLine(line: number, json: string): Document {
	refuseLongLine(line, json)
	const value = parse(line, json)
	if (!isRecord(value)) throw new UnreadableError(null, 'not a JSON object', line)
	const { text, date } = value
	const id = idOf(value.id, line)
	if (typeof text !== 'string') throw new UnreadableError(id, 'lacks the string "text"', line)
	const named = { id: id ?? String(line), text }
	if (date === undefined || date === null) return named
	if (typeof date !== 'string' || !isIsoDate(date)) {
		throw new UnreadableError(id, '"date" is not a day as YYYY-MM-DD', line)
	}
	return { ...named, articleDate: { value: date, source: 'input' } }
}

/** JSON readers round whole numbers beyond 2^53, and then two documents can have one name. */
function idOf(id: unknown, line: number): string | null {
	if (id === undefined || id === null) return null
	if (typeof id === 'string' || Number.isSafeInteger(id)) return String(id)
	const problem = '"id" is neither a string nor a whole number below 2^53'
	throw new UnreadableError(null, problem, line)
}

function refuseLongLine(line: number, json: string): void {
	try {
		refuseLargerThanArticles(Buffer.byteLength(json))
	} catch (error) {
		throw new UnreadableError(null, (error as Error).message, line)
	}
}

function parse(line: number, json: string): unknown {
	try {
		return JSON.parse(json)
	} catch (error) {
		throw new UnreadableError(null, `not JSON: ${(error as Error).message}`, line)
	}
}

function isRecord(value: unknown): value is Readonly<Record<'id' | 'text' | 'date', unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
