import { isIsoDate } from '../core/text/iso-date.ts'
import type { ManifestSettings } from './corpus-file.ts'

/** The days of files, by the name the manifest gives them. */
export type Manifest = ReadonlyMap<string, string>

/**
 * Reads a manifest: JSON Lines, or a table with a head line, parted by tabs (`.tsv`) or commas
 * (`.csv`, RFC 4180). A time behind the day is left out; lines without a day are no entries.
 */
export function readManifest(text: string, { path = '', file, date }: ManifestSettings): Manifest {
	const entries = new Map<string, string>()
	for (const row of rows(path, text)) {
		const name = row[file ?? 'file']
		const day = row[date ?? 'date']
		if (typeof name !== 'string' || typeof day !== 'string') continue
		if (isIsoDate(day.slice(0, 10))) entries.set(name.replace(/^\.\//u, ''), day.slice(0, 10))
	}
	return entries
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

type Row = Readonly<Record<string, unknown>>

function rows(path: string, text: string): Iterable<Row> {
	if (/\.tsv$/iu.test(path)) return records(text.split(/\r?\n/u).map((line) => line.split('\t')))
	if (/\.csv$/iu.test(path)) return records(readCsv(text))
	return jsonLines(text)
}

function* jsonLines(text: string): Iterable<Row> {
	for (const line of text.split('\n')) {
		const value = parse(line)
		if (typeof value === 'object' && value !== null) yield value as Row
	}
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return undefined // a damaged line names no file
	}
}

function* records(lines: Iterable<readonly string[]>): Iterable<Row> {
	let head: readonly string[] | undefined
	for (const cells of lines) {
		if (head) yield Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))
		else head = cells
	}
}

/** Cells may stand in double quotes, where a quote is doubled and commas and line ends are plain text. */
function* readCsv(text: string): Iterable<readonly string[]> {
	let cells: string[] = []
	for (const [, quoted, bare = '', after] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu,
	)) {
		cells.push(quoted?.replaceAll('""', '"') ?? bare)
		if (after === ',') continue
		yield cells
		cells = []
	}
}
