import { isIsoDate } from '../core/text/iso-date.ts'
import type { ManifestSettings } from './corpus-file.ts'
import { type Cells, readCsv } from './csv.ts'
import { articlePath } from './uri.ts'

/** The days of files, by the name the manifest gives them. */
export type Manifest = ReadonlyMap<string, string>

/** A manifest as it was read. */
export interface ReadManifest {
	readonly days: Manifest
	/** Which rows, counted from 1 and without a table's head, are damaged or hold what is no day. */
	readonly misread: readonly number[]
}

/**
 * Reads a manifest: JSON Lines, or a table with a head line, parted by tabs (`.tsv`) or commas
 * (`.csv`, RFC 4180). A time behind the day is left out; rows without a day are no entries.
 */
export function readManifest(
	text: string,
	{ path = '', file = FILE, date = DATE }: ManifestSettings,
): ReadManifest {
	const days = new Map<string, string>()
	const misread: number[] = []
	let count = 0
	for (const { values, isDamaged } of rows(path, text)) {
		count++
		const name = nameIn(values[file])
		const day = values[date]
		if (isDamaged || (isStated(day) && !isDay(day))) misread.push(count)
		if (name !== undefined && isDay(day)) days.set(articlePath(name), day.slice(0, 10))
	}
	return { days, misread }
}

/** In JSON the name of a file may be a number: that of an article. */
function nameIn(value: unknown): string | undefined {
	return typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : undefined
}

/** What the file and its day are called where the manifest is not said to call them otherwise. */
export const FILE = 'file'
export const DATE = 'date'

function isStated(day: unknown): boolean {
	return day !== undefined && day !== null && day !== ''
}

function isDay(day: unknown): day is string {
	return typeof day === 'string' && isIsoDate(day.slice(0, 10))
}

/** The day of the file at `path`, which the manifest may name in full, by its last part, or without `.txt`. */
export function dayInManifest(manifest: Manifest, path: string): string | undefined {
	if (manifest.size === 0) return undefined
	const name = path.slice(path.lastIndexOf('/') + 1)
	for (const form of [path, stem(path), name, stem(name)]) {
		const day = manifest.get(form)
		if (day) return day
	}
	return undefined
}

function stem(path: string): string {
	return path.replace(/\.[^./]+$/u, '')
}

interface Row {
	readonly values: Readonly<Record<string, unknown>>
	readonly isDamaged: boolean
}

function rows(path: string, text: string): Iterable<Row> {
	if (/\.tsv$/iu.test(path)) return records(text.split(/\r?\n/u).map((line) => line.split('\t')))
	if (/\.csv$/iu.test(path)) return records(readCsv(text))
	return jsonLines(text)
}

function* jsonLines(text: string): Iterable<Row> {
	for (const line of text.split('\n')) if (line.trim() !== '') yield parse(line) ?? DAMAGED
}

const DAMAGED: Row = { values: {}, isDamaged: true }

function parse(line: string): Row | undefined {
	try {
		const value: unknown = JSON.parse(line)
		if (typeof value !== 'object' || value === null) return undefined
		return { values: value as Row['values'], isDamaged: false }
	} catch {
		return undefined
	}
}

/** What stands where the head names no column is a sign that a comma of some text was taken for an end. */
function* records(lines: Iterable<Cells | undefined>): Iterable<Row> {
	let head: Cells | undefined
	for (const cells of lines) {
		if (!head) head = cells ?? []
		else if (cells) {
			const values = Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))
			yield { values, isDamaged: cells.slice(head.length).some((cell) => cell !== '') }
		} else yield DAMAGED
	}
}
