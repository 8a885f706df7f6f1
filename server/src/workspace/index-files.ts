import {
	type Entry,
	type Fingerprint,
	isArabicText,
	type Knowledge,
	type Segment,
	SegmentBuilder,
	type Summary,
	summarize,
} from '../core/index.ts'
import { NotTextError } from '../core/text/decode.ts'
import { analyzeIn, type Circumstances, type Preferences } from './analyses.ts'
import { Corpora } from './corpora.ts'
import { articleDateIn } from './corpus.ts'
import { decodeFile } from './decode-file.ts'
import { fileUri } from './file-uri.ts'
import { finishNow } from './host.ts'
import { readTextFile } from './node-host.ts'
import { type ReadAll, readStable } from './read-stable.ts'
import { Scratch } from './scratch.ts'
import { settingOf } from './setting.ts'

/** A file to be indexed; `known` is what the index has of it, if it has. */
export interface FileToIndex {
	/** Where it lies on disk. */
	readonly file: string
	/** Its path in the index: relative to the corpus, parted by `/`. */
	readonly path: string
	readonly known?: Fingerprint
}

/** Files to be indexed; the files of one scan share its number, and one look at `warraq.json`. */
export interface FilesToIndex {
	readonly scan: number
	readonly files: readonly FileToIndex[]
}

/** What became of some files. */
export interface IndexedFiles {
	/** Those that were new or changed. */
	readonly segment: Segment
	/** Those whose bytes are what they were, though touched. */
	readonly touched: readonly (readonly [path: string, fingerprint: Fingerprint])[]
	readonly problems: readonly FileProblem[]
}

/** A file or folder that could not be read. */
export interface FileProblem {
	readonly path: string
	readonly message: string
}

/** Makes the function that reads, analyses and sums up files, one open at a time. */
export function createIndexer(
	knowledge: Knowledge,
	preferences: Preferences,
): (task: FilesToIndex) => IndexedFiles {
	let corpora = new Corpora()
	let scanned = Number.NaN
	const scratch = new Scratch()
	const readAll: ReadAll = (file, size) => scratch.readOpen(file, size)
	return ({ scan, files }) => {
		if (scan !== scanned) corpora = new Corpora()
		scanned = scan
		const builder = new SegmentBuilder()
		const touched: [string, Fingerprint][] = []
		const problems: FileProblem[] = []
		for (const one of files) {
			const uri = fileUri(one.file)
			const corpus = finishNow(corpora.of(uri), readTextFile)
			const given = articleDateIn(corpus, uri)
			const dated = given ? { given } : undefined
			const circumstances = { knowledge, corpus, preferences, ...dated }
			const found = indexFile(one, uri, { ...circumstances, readAll })
			if ('message' in found) problems.push(found)
			else if ('summary' in found) builder.add(found)
			else touched.push([found.path, found.fingerprint])
		}
		return { segment: builder.seal(), touched, problems }
	}
}

/** The summary of a text; nothing is kept of one that is not Arabic. */
export function summaryIn(circumstances: Circumstances, uri: string, text: string): Summary {
	return isArabicText(text) ? summarize(analyzeIn(circumstances, uri, text)) : NOTHING
}

const NOTHING: Summary = { tokens: 0, traces: [] }

function indexFile(
	{ file, path, known }: FileToIndex,
	uri: string,
	{ readAll, ...circumstances }: Circumstances & { readonly readAll: ReadAll },
): Entry | Omit<Entry, 'summary'> | FileProblem {
	try {
		const { bytes, ...state } = readStable(file, readAll)
		const fingerprint = { ...state, setting: settingOf(circumstances, uri) }
		if (known && isSameText(known, fingerprint)) return { path, fingerprint }
		return { path, fingerprint, summary: summaryOf(bytes, uri, circumstances) }
	} catch (error) {
		return { path, message: (error as Error).message }
	}
}

/** A file that holds no text is known not to, and not read again until it changes. */
function summaryOf(bytes: Uint8Array, uri: string, circumstances: Circumstances): Summary {
	try {
		return summaryIn(circumstances, uri, decodeFile(bytes).text)
	} catch (error) {
		if (error instanceof NotTextError) return NOTHING
		throw error
	}
}

function isSameText(known: Fingerprint, found: Fingerprint): boolean {
	return (
		known.hash[0] === found.hash[0] &&
		known.hash[1] === found.hash[1] &&
		known.setting === found.setting
	)
}
