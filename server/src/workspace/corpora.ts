import { type Corpus, noCorpus, readCorpus, unreadableCorpus } from './corpus.ts'
import { CORPUS_FILE } from './corpus-file.ts'
import type { FileWork } from './host.ts'
import { folderOf } from './uri.ts'

/** The corpora met so far, each read once until it is forgotten. */
export class Corpora {
	#byFolder = new Map<string, Corpus | undefined>()
	#none = new Map<string, Corpus>()
	/** What was last asked for: files mostly come folder by folder. */
	#latest: { readonly folder: string; readonly corpus: Corpus } | undefined

	/** After a change of any `warraq.json`: everything is read again when asked for. */
	forget(): void {
		this.#byFolder = new Map()
		this.#none = new Map()
		this.#latest = undefined
	}

	/** The corpus of a file: the nearest folder above it with a `warraq.json`; the same value until forgotten. */
	*of(uri: string): FileWork<Corpus> {
		if (this.#latest && isDirectlyIn(this.#latest.folder, uri)) return this.#latest.corpus
		const folder = folderOf(uri)
		if (folder === undefined) return this.#noneAt(uri)
		const known = this.#byFolder
		const corpus = (yield* this.#nearest(folder)) ?? this.#noneAt(folder)
		if (known === this.#byFolder) this.#latest = { folder, corpus }
		return corpus
	}

	#noneAt(folder: string): Corpus {
		const none = this.#none.get(folder) ?? noCorpus(folder)
		this.#none.set(folder, none)
		return none
	}

	*#nearest(folder: string): FileWork<Corpus | undefined> {
		const known = this.#byFolder
		if (known.has(folder)) return known.get(folder)
		const corpus = yield* this.#find(folder)
		known.set(folder, corpus)
		return corpus
	}

	*#find(folder: string): FileWork<Corpus | undefined> {
		const uri = folder + CORPUS_FILE
		const file = yield uri
		if (typeof file === 'string') return yield* readCorpus(folder, uri, file)
		if (file) return unreadableCorpus(folder, uri, file)
		const parent = folderOf(folder)
		return parent === undefined ? undefined : yield* this.#nearest(parent)
	}
}

function isDirectlyIn(folder: string, uri: string): boolean {
	return uri.startsWith(folder) && !uri.includes('/', folder.length)
}
