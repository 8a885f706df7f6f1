import {
	type Analysis,
	CorpusIndex,
	type EntityId,
	type Entry,
	isArabicText,
	type Knowledge,
	type Summary,
	sealSegment,
	summarize,
} from '../../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../../features/concordance.ts'
import {
	type Answer,
	answer,
	type Question,
	type QuestionName,
} from '../../features/corpus-questions.ts'
import { type ArticleMentions, mentionsByPath } from '../../features/corpus-references.ts'
import {
	type FixOrder,
	type FixPreview,
	type FixReport,
	fixArticle,
	fixTargets,
} from '../../features/mass-fix.ts'
import type { Preferences } from '../../workspace/analyses.ts'
import { join, relativePath } from '../../workspace/uri.ts'
import {
	type Analyse,
	type CheckEnd,
	type CheckedArticle,
	type CheckOrder,
	checkArticles,
	pathsToCheck,
} from './check-articles.ts'
import { type ArticleText, concord, type SoughtArticle } from './concord.ts'
import type {
	IndexKeeper,
	Refreshed,
	RefreshOptions,
	RefreshProgress,
	UndoReport,
} from './keeper.ts'
import { type HouseStyle, measureStyle } from './measure-style.ts'
import { Preview } from './preview.ts'
import { type ReferenceEnd, type ReferenceOrder, refer } from './refer.ts'

/** What a folder is read with that only the client can reach. */
export interface RemoteFolder {
	/** Its URI, with a slash at its end. */
	readonly uri: string
	/** The URIs of its text files, at most `limit`. */
	list(limit: number): Promise<readonly string[]>
	/** Whether the `warraq.json` of a file says to leave it alone. */
	isLeftAlone(uri: string): Promise<boolean>
	readText(uri: string): Promise<string | undefined>
	/** What texts are read with; undefined when it cannot be loaded. */
	knowledge(): Promise<Knowledge | undefined>
	/** What reads the text of an article as its surroundings want. */
	analyst(
		uri: string,
		preferences: Preferences,
	): Promise<(text: string, house?: Readonly<Record<string, string>>) => Analysis>
}

/** More articles than this are not kept in memory: a tab of a browser has to live with them. */
export const MOST_IN_MEMORY = 5000

/** Files asked of the client at once. */
const AT_ONCE = 16

/**
 * The index of a folder that only the editor can read (in the browser, in a virtual folder): kept in
 * memory, read through the client, again from the start each time it is asked for.
 */
export class MemoryKeeper implements IndexKeeper {
	readonly #folder: RemoteFolder
	readonly #laid = new Map<string, Summary>()
	#index = new CorpusIndex()

	constructor(folder: RemoteFolder) {
		this.#folder = folder
	}

	async refresh(
		{ preferences, largest = MOST_IN_MEMORY }: RefreshOptions,
		onProgress: (progress: RefreshProgress) => void,
		signal: AbortSignal,
	): Promise<Refreshed> {
		const most = Math.min(largest, MOST_IN_MEMORY)
		const listed = await this.#folder.list(most + 1)
		if (listed.length > most) {
			return { isTooLarge: true, files: listed.length, hasChanged: false, unreadable: [] }
		}
		const uris = await this.#articles(listed)
		const index = new CorpusIndex()
		const unreadable: { path: string; message: string }[] = []
		for (let at = 0; at < uris.length; at += AT_ONCE) {
			signal.throwIfAborted()
			const batch = uris.slice(at, at + AT_ONCE)
			const read = await Promise.all(batch.map((uri) => this.#read(uri, preferences)))
			index.add(sealSegment(read.filter((entry) => typeof entry !== 'string')))
			for (const path of read) {
				if (typeof path === 'string') unreadable.push({ path, message: 'cannot be read' })
			}
			onProgress({ files: index.files, read: at + batch.length, toRead: uris.length })
		}
		for (const [path, summary] of this.#laid) index.lay(path, summary)
		this.#index = index
		return { isTooLarge: false, files: index.files, hasChanged: true, unreadable }
	}

	async ask<Name extends QuestionName>(
		name: Name,
		question: Question<Name>,
	): Promise<Answer<Name>> {
		return answer(this.#index, name, question)
	}

	async references(
		order: ReferenceOrder,
		onArticles: (articles: readonly ArticleMentions[]) => void,
	): Promise<ReferenceEnd> {
		return refer(this.#index, order, onArticles)
	}

	async concordance(
		order: ConcordanceOrder,
		onLines: (lines: readonly PlacedLine[]) => void,
		signal: AbortSignal,
	): Promise<ConcordanceEnd> {
		const { entity } = order
		return concord(order, entity ? this.#naming(entity, signal) : this.#all(signal), onLines)
	}

	async check(
		order: CheckOrder,
		{ preferences }: RefreshOptions,
		onArticles: (articles: readonly CheckedArticle[]) => void,
		signal: AbortSignal,
	): Promise<CheckEnd> {
		const paths = pathsToCheck(order, this.#index)
		const articles = paths ? this.#texts(paths, signal) : this.#all(signal)
		return checkArticles(order, articles, this.#analyse(preferences), onArticles)
	}

	async planFix(
		order: FixOrder,
		{ preferences }: RefreshOptions,
		signal: AbortSignal,
	): Promise<FixPreview> {
		const targets = fixTargets(this.#index, order)
		const preview = new Preview()
		for await (const { path, text } of this.#texts(targets.keys(), signal)) {
			if (text === undefined) {
				preview.miss({ path, message: 'cannot be read' })
				continue
			}
			const places = targets.get(path) ?? []
			const analyse = await this.#folder.analyst(join(this.#folder.uri, path), preferences)
			const fixed = fixArticle(order, { text, places }, (each, house) => {
				return analyse(each, house).findings
			})
			if (fixed.text === text) continue
			preview.add({ path, oldText: text, newText: fixed.text, fixes: fixed.fixes })
		}
		return preview.result()
	}

	async measureStyle({ preferences }: RefreshOptions, signal: AbortSignal): Promise<HouseStyle> {
		const knowledge = await this.#folder.knowledge()
		if (!knowledge) throw new Error('there are no word lists to measure with')
		return measureStyle(this.#all(signal), this.#analyse(preferences), knowledge)
	}

	/** Only the editor can write here: by edits of the workspace, which it can undo itself. */
	async fix(): Promise<FixReport> {
		throw new Error('only the editor can write to this folder')
	}

	async undoFix(): Promise<UndoReport | null> {
		return null
	}

	lay(path: string, summary: Summary | undefined): void {
		if (summary) this.#laid.set(path, summary)
		else this.#laid.delete(path)
		this.#index.lay(path, summary)
	}

	async dispose(): Promise<void> {
		this.#index = new CorpusIndex()
	}

	async *#all(signal: AbortSignal): AsyncIterable<ArticleText> {
		const uris = await this.#articles(await this.#folder.list(MOST_IN_MEMORY))
		const paths = uris.map((uri) => relativePath(this.#folder.uri, uri))
		yield* this.#texts(paths, signal)
	}

	async *#naming(entity: EntityId, signal: AbortSignal): AsyncIterable<SoughtArticle> {
		for (const mentions of mentionsByPath(this.#index, entity)) {
			for await (const article of this.#texts([mentions.path], signal)) {
				yield { ...mentions, ...article }
			}
		}
	}

	async *#texts(paths: Iterable<string>, signal: AbortSignal): AsyncIterable<ArticleText> {
		for (const path of paths) {
			signal.throwIfAborted()
			yield { path, text: await this.#folder.readText(join(this.#folder.uri, path)) }
		}
	}

	async #articles(uris: readonly string[]): Promise<readonly string[]> {
		const areLeftAlone = await Promise.all(uris.map((uri) => this.#folder.isLeftAlone(uri)))
		return uris.filter((_, i) => !areLeftAlone[i])
	}

	#analyse(preferences: Preferences): Analyse {
		return async (path, text) => {
			return (await this.#folder.analyst(join(this.#folder.uri, path), preferences))(text)
		}
	}

	/** An entry of the index; the path alone of a file that cannot be read. */
	async #read(uri: string, preferences: Preferences): Promise<Entry | string> {
		const path = relativePath(this.#folder.uri, uri)
		const text = await this.#folder.readText(uri)
		if (text === undefined) return path
		const analyse = await this.#folder.analyst(uri, preferences)
		const summary = isArabicText(text) ? summarize(analyse(text)) : { tokens: 0, traces: [] }
		return { path, fingerprint: UNKNOWN, summary }
	}
}

/** The client tells no sizes and times. */
const UNKNOWN: Entry['fingerprint'] = { size: 0, modified: 0, hash: [0, 0], setting: 0 }
