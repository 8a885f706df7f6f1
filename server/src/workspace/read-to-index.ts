import { type Fingerprint, isArabicText } from '../core/index.ts'
import { NotTextError } from '../core/text/decode.ts'
import type { PlacedText } from './analyses.ts'
import type { Circumstances } from './circumstances.ts'
import type { Corpora } from './corpora.ts'
import { articleDateIn } from './corpus.ts'
import { decodeFile } from './decode-file.ts'
import { fileUri } from './file-uri.ts'
import { finishNow } from './host.ts'
import { readFileAt } from './node-host.ts'
import { type ReadAll, readStable } from './read-stable.ts'
import { settingOf } from './setting.ts'

/** A file to be indexed; `known` is what the index has of it, if it has. */
export interface FileToIndex {
	/** Where it lies on disk. */
	readonly file: string
	/** Its path in the index: relative to the corpus, parted by `/`. */
	readonly path: string
	readonly known?: Fingerprint | undefined
}

/** A file or folder that could not be read. */
export interface FileProblem {
	readonly path: string
	readonly message: string
}

/** A file with what its text is read with. */
export interface LocatedFile extends FileToIndex, Omit<PlacedText, 'text'> {
	readonly setting: number
}

/** A file whose bytes are what they were. */
export interface TouchedFile {
	readonly path: string
	readonly fingerprint: Fingerprint
}

/** A file that is new or changed; the text is empty where it holds none that is ours. */
export interface FileRead extends TouchedFile, PlacedText {}

/** Finds out what a file is read with. */
export function locate(
	{ file, path, known }: FileToIndex,
	corpora: Corpora,
	{ knowledge, preferences }: Pick<Circumstances, 'knowledge' | 'preferences'>,
): LocatedFile {
	const uri = fileUri(file)
	const corpus = finishNow(corpora.of(uri), readFileAt)
	const given = articleDateIn(corpus, uri)
	const circumstances = { knowledge, corpus, preferences, given }
	return { file, path, known, uri, circumstances, setting: settingOf(circumstances, uri) }
}

/** Reads a file, unless it cannot be read. `readAll` reads an open one. */
export function readToIndex(
	{ file, path, known, setting, uri, circumstances }: LocatedFile,
	readAll: ReadAll,
): FileRead | TouchedFile | FileProblem {
	try {
		const { bytes, size, modified, hash } = readStable(file, readAll)
		const fingerprint = { size, modified, hash, setting }
		if (known && isSameText(known, fingerprint)) return { path, fingerprint }
		return { path, fingerprint, uri, circumstances, text: arabicTextOf(bytes) }
	} catch (error) {
		return { path, message: (error as Error).message }
	}
}

function isSameText(known: Fingerprint, found: Fingerprint): boolean {
	return (
		known.hash[0] === found.hash[0] &&
		known.hash[1] === found.hash[1] &&
		known.setting === found.setting
	)
}

/** A file that holds no Arabic text is known not to, and not read again until it changes. */
function arabicTextOf(bytes: Uint8Array): string {
	try {
		const { text } = decodeFile(bytes)
		return isArabicText(text) ? text : ''
	} catch (error) {
		if (error instanceof NotTextError) return ''
		throw error
	}
}
