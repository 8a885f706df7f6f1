import type { Sections } from './sections.ts'

/** One entry of a lexicon text: its tab-separated fields, and its line for error messages. */
export interface LexiconLine {
	readonly fields: readonly string[]
	readonly line: number
}

/** A lexicon line that cannot be read; raised at build time and in tests, never for a user's text. */
export class LexiconError extends Error {
	constructor(file: string, line: number, problem: string) {
		super(`${file}:${line}: ${problem}`)
		this.name = 'LexiconError'
	}
}

/**
 * Reads a lexicon text: one entry a line, fields parted by tabs, comments on lines of their own that
 * start with `#`, empty lines ignored. Throws a `LexiconError` when a line has another number of
 * fields than `fields` allows.
 */
export function readLines(
	file: string,
	content: string,
	fields: { readonly least: number; readonly most: number },
): readonly LexiconLine[] {
	const entries: LexiconLine[] = []
	let line = 0
	for (const row of content.split('\n')) {
		line++
		if (row === '' || row.startsWith('#')) continue
		const parts = row.split('\t')
		if (parts.length < fields.least || parts.length > fields.most) {
			throw new LexiconError(file, line, `expected ${fields.least} to ${fields.most} fields`)
		}
		entries.push({ fields: parts, line })
	}
	return entries
}

/** The text of a section. Throws a `RangeError` naming the section when it is missing. */
export function sectionText(sections: Sections, name: string): string {
	const bytes = sections.get(name)
	if (!bytes) throw new RangeError(`The knowledge file lacks the section ${name}.`)
	return new TextDecoder().decode(bytes)
}
