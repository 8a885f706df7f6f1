import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sections } from '../server/src/core/index.ts'

const FOLDER = join(import.meta.dirname, '..', 'lexicon')

/** The text of a file of lexicon/, in its folders too. */
export function lexiconText(path: string): string {
	return readFileSync(join(FOLDER, path), 'utf8')
}

/** Every file of lexicon/ that the product reads, as a section named like the file. */
export function lexiconSections(): Sections {
	const names = readdirSync(FOLDER).filter((name) => /\.(txt|bin)$/u.test(name))
	return new Map(names.sort().map((name) => [name, readFileSync(join(FOLDER, name))]))
}
