import {
	CorpusIndex,
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
	fixTargets,
} from '../../features/mass-fix.ts'
import type { Preferences } from '../../workspace/circumstances.ts'
import {
	type Analyse,
	type CheckEnd,
	type CheckedArticle,
	type CheckOrder,
	checkArticles,
	pathsToCheck,
} from './check-articles.ts'
import { concord } from './concord.ts'
import type {
	IndexKeeper,
	Refreshed,
	RefreshOptions,
	RefreshProgress,
	UndoReport,
} from './keeper.ts'
import { type HouseStyle, measureStyle } from './measure-style.ts'
import { type Analyst, previewFixes } from './preview-fixes.ts'
import { type ReferenceEnd, type ReferenceOrder, refer } from './refer.ts'
import { MOST_IN_MEMORY, type RemoteFiles, RemoteTexts } from './remote-texts.ts'

/** What a folder is read with that only the client can reach. */
export interface RemoteFolder extends RemoteFiles {
	/** What texts are read with; undefined when it cannot be loaded. */
	knowledge(): Promise<Knowledge | undefined>
	/** What reads the text of an article as its surroundings want. */
	analyst(uri: string, preferences: Preferences): Promise<Analyst>
}

/** Files asked of the client at once. */
const AT_ONCE = 16

/**
 * The index of a folder that only the editor can read (in the browser, in a virtual folder): kept in
 * memory, read through the client, again from the start each time it is asked for.
 */
export class MemoryKeeper implements IndexKeeper {
	readonly #folder: RemoteFolder
	readonly #texts: RemoteTexts
	readonly #laid = new Map<string, Summary>()
	#index = new CorpusIndex()

	constructor(folder: RemoteFolder) {
		this.#folder = folder
		this.#texts = new RemoteTexts(folder)
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
		const uris = await this.#texts.articlesAmong(listed)
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
		const articles = entity
			? this.#texts.of(mentionsByPath(this.#index, entity), signal)
			: this.#texts.all(signal)
		return concord(order, articles, onLines)
	}

	async check(
		order: CheckOrder,
		{ preferences }: RefreshOptions,
		onArticles: (articles: readonly CheckedArticle[]) => void,
		signal: AbortSignal,
	): Promise<CheckEnd> {
		const paths = pathsToCheck(order, this.#index)
		const articles = paths ? this.#texts.at(paths, signal) : this.#texts.all(signal)
		return checkArticles(order, articles, this.#analyse(preferences), onArticles)
	}

	async planFix(
		order: FixOrder,
		{ preferences }: RefreshOptions,
		signal: AbortSignal,
	): Promise<FixPreview> {
		const targets = fixTargets(this.#index, order)
		const articles = this.#texts.at(targets.keys(), signal)
		return previewFixes(order, targets, articles, (path) => this.#analyst(path, preferences))
	}

	async measureStyle({ preferences }: RefreshOptions, signal: AbortSignal): Promise<HouseStyle> {
		const knowledge = await this.#folder.knowledge()
		if (!knowledge) throw new Error('there are no word lists to measure with')
		return measureStyle(this.#texts.all(signal), this.#analyse(preferences), knowledge)
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

	#analyst(path: string, preferences: Preferences): Promise<Analyst> {
		return this.#folder.analyst(this.#texts.uriOf(path), preferences)
	}

	#analyse(preferences: Preferences): Analyse {
		return async (path, text) => (await this.#analyst(path, preferences))(text)
	}

	/** An entry of the index; the path alone of a file that cannot be read. */
	async #read(uri: string, preferences: Preferences): Promise<Entry | string> {
		const path = this.#texts.pathOf(uri)
		const text = await this.#folder.readText(uri)
		if (text === undefined) return path
		const analyse = await this.#folder.analyst(uri, preferences)
		const summary = isArabicText(text) ? summarize(analyse(text)) : { tokens: 0, traces: [] }
		return { path, fingerprint: UNKNOWN, summary }
	}
}

/** The client tells no sizes and times. */
const UNKNOWN: Entry['fingerprint'] = { size: 0, modified: 0, hash: [0, 0], setting: 0 }
