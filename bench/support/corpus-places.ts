import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listOf } from '../../server/src/workspace/index-store.ts'
import { stampOf } from '../../server/src/workspace/open-index.ts'
import { makeCorpus } from '../../tools/make-corpus.ts'

/** Bytes of a made article, so that 100,000 are 420 MB. */
const BYTES = 3900
/** A folder of more files than this takes one thread long; a part of it says the same of threads. */
const LARGEST_FOR_ONE = 20_000

/** Where the large corpus of a bench and its index lie. */
export interface CorpusPlaces {
	readonly corpus: string
	/** Where the server would keep its indexes; the bench `corpus` leaves its own there. */
	readonly storage: string
	/** A folder of the corpus for what would take too long over all of it. */
	readonly part: string
}

/** The corpus that the arguments name, made where it is missing. `temporary` is for what nobody keeps. */
export function corpusPlaces(temporary: string): CorpusPlaces {
	const kept = argumentAfter('--corpus')
	const files = Number(argumentAfter('--files') ?? 5000)
	const corpus = resolve(kept ?? join(temporary, 'corpus'))
	if (!existsSync(corpus)) makeCorpus(corpus, files, BYTES)
	const storage = kept === undefined ? join(temporary, 'storage') : `${corpus}-index`
	const part = files > LARGEST_FOR_ONE ? firstFolder(corpus) : corpus
	return { corpus, storage, part }
}

/** The folder in `storage` that the server keeps the index of a corpus in. */
export function indexFolder({ corpus, storage }: CorpusPlaces): string {
	const uri = `${pathToFileURL(corpus).href}/`
	return join(storage, createHash('sha1').update(uri).digest('hex'))
}

/** Whether a flag stands on the command line. */
export function isAsked(flag: string): boolean {
	return process.argv.includes(flag)
}

/** Says of a kept index that what is built now made it: for questions, of an index that takes minutes. */
export function takeAsIs(places: CorpusPlaces): void {
	const list = join(indexFolder(places), 'contents.json')
	const programs = join(import.meta.dirname, '..', 'dist')
	const { contents } = JSON.parse(readFileSync(list, 'utf8'))
	writeFileSync(list, listOf({ ...contents, stamp: stampOf(programs) }))
}

/** What stands behind a flag on the command line. */
export function argumentAfter(flag: string): string | undefined {
	const at = process.argv.indexOf(flag)
	return at < 0 ? undefined : process.argv[at + 1]
}

function firstFolder(folder: string): string {
	const entries = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())
	const [first] = entries.map(({ name }) => name).sort()
	return first === undefined ? folder : join(folder, first)
}
