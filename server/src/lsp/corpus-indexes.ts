import { type Analysis, type CorpusUsage, sourceOf, summarize } from '../core/index.ts'
import type { OpenText } from '../features/open-article.ts'
import { nearestFolder, relativePath, withSlash } from '../workspace/uri.ts'
import { FolderIndex, type IndexHost } from './folder-index.ts'
import { unattended } from './guard.ts'
import type { OpenFolders } from './open-folders.ts'

/** What the indexes of all folders need of the server. */
export interface IndexSources {
	readonly folders: OpenFolders
	/** What one folder needs. */
	host(folder: string): IndexHost
	/** A text read by itself, without the usage of its corpus. */
	readAlone(text: OpenText): Promise<Analysis | undefined>
	log(message: string): void
}

/** Building waits until the article that was opened is drawn. */
const IDLE = 1500
/** What an editor shows is laid over the files once typing pauses. */
const TYPING_PAUSE = 400

/** Where an article is at home. */
export interface Home {
	/** With a slash at its end. */
	readonly folder: string
	readonly index: FolderIndex
	/** The article's path in the folder. */
	readonly path: string
}

/** The indexes of the open folders, by folder. */
export class CorpusIndexes {
	readonly #sources: IndexSources
	readonly #byFolder = new Map<string, FolderIndex>()
	readonly #laying = new Map<string, NodeJS.Timeout>()
	readonly #waking = new Set<string>()
	#usageChanged: () => void = () => undefined

	constructor(sources: IndexSources) {
		this.#sources = sources
	}

	/** The index of an open folder; its URI may end with a slash or not. */
	of(folder: string): FolderIndex {
		const uri = withSlash(folder)
		const known = this.#byFolder.get(uri)
		if (known) return known
		const index = new FolderIndex(uri.slice(0, -1), this.#sources.host(uri))
		this.#byFolder.set(uri, index)
		return index
	}

	/** The open folder that holds an article, and the article's path in it. */
	homeOf(uri: string): Home | undefined {
		const nearest = nearestFolder([...this.#sources.folders.uris, ...this.#byFolder.keys()], uri)
		return nearest === undefined
			? undefined
			: { folder: nearest, index: this.of(nearest), path: relativePath(nearest, uri) }
	}

	/** Those that have something to answer from, each with the URI of its folder. */
	awake(): readonly (readonly [folder: string, index: FolderIndex])[] {
		return [...this.#byFolder].filter(([, index]) => index.isAwake)
	}

	/** How the corpus around an article spells, as far as an index knows by now. */
	usageFor(uri: string): CorpusUsage | undefined {
		const home = this.homeOf(uri)
		return home?.index.usageOf(sourceOf(home.path))
	}

	onUsageChanged(listener: () => void): void {
		this.#usageChanged = listener
	}

	tellUsageChanged(): void {
		this.#usageChanged()
	}

	/**
	 * A text was read anew: its folder wakes up, and its index learns what it says now; but for a text
	 * of several parts, which is summed up as it is on disk, where nobody waits for it.
	 */
	follow(text: OpenText): void {
		const { uri, parts } = text
		const home = this.homeOf(uri)
		if (!home) return
		this.#wakeSoon(uri, home)
		if (parts.length !== 1) return
		clearTimeout(this.#laying.get(uri))
		const timer = setTimeout(() => {
			unattended(this.#sources.log, uri, async () => {
				const analysis = await this.#sources.readAlone(text)
				if (this.#laying.get(uri) !== timer) return // closed, or read anew meanwhile
				this.#laying.delete(uri)
				if (analysis && this.#isKept(home)) home.index.lay(home.path, summarize(analysis))
			})
		}, TYPING_PAUSE)
		this.#laying.set(uri, timer)
	}

	/** From now on the file itself says what the article says. */
	close(uri: string): void {
		clearTimeout(this.#laying.get(uri))
		this.#laying.delete(uri)
		const home = this.homeOf(uri)
		if (!home) return
		home.index.lay(home.path, undefined)
		this.#rescan(home.index)
	}

	/** A folder is open no longer: its index is let go of. */
	closeFolder(folder: string): void {
		const uri = withSlash(folder)
		const index = this.#byFolder.get(uri)
		if (!index) return
		this.#byFolder.delete(uri)
		for (const article of this.#waking) if (article.startsWith(uri)) this.#waking.delete(article)
		unattended(this.#sources.log, uri, () => index.dispose())
	}

	/** Files may have changed while the person was elsewhere, or what a `warraq.json` says of them. */
	rescanAll(): void {
		for (const index of this.#byFolder.values()) this.#rescan(index)
	}

	/** Files may be read by other settings, or indexes be switched on or off. */
	settingsChanged(): void {
		for (const index of this.#byFolder.values()) {
			unattended(this.#sources.log, 'the index', () => index.reconsider())
		}
	}

	async dispose(): Promise<void> {
		for (const timer of this.#laying.values()) clearTimeout(timer)
		await Promise.all([...this.#byFolder.values()].map((index) => index.dispose()))
	}

	#rescan(index: FolderIndex): void {
		unattended(this.#sources.log, 'the index', () => index.rescan())
	}

	#wakeSoon(uri: string, home: Home): void {
		if (this.#waking.has(uri)) return
		this.#waking.add(uri)
		setTimeout(() => {
			if (this.#isKept(home)) unattended(this.#sources.log, uri, () => home.index.wake())
		}, IDLE)
	}

	/** Whether its folder was not removed meanwhile. */
	#isKept({ folder, index }: Home): boolean {
		return this.#byFolder.get(folder) === index
	}
}
