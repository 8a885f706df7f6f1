import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { CorpusIndex, type EntityId, type Summary } from '../../core/index.ts'
import { decodeText } from '../../core/text/decode.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../../features/concordance.ts'
import {
	type Answer,
	answer,
	type Question,
	type QuestionName,
} from '../../features/corpus-questions.ts'
import { type ArticleMentions, mentionsByPath } from '../../features/corpus-references.ts'
import type { FixOrder, FixPreview, FixReport } from '../../features/mass-fix.ts'
import { articlesBelow } from '../../workspace/articles-below.ts'
import { Breath } from '../../workspace/breath.ts'
import type { ScanResult } from '../../workspace/indexed-corpus.ts'
import { type OpenIndex, openIndex } from '../../workspace/open-index.ts'
import type { ScanProgress } from '../../workspace/scan.ts'
import { type ArticleText, concord, type SoughtArticle } from './concord.ts'
import { DiskFixer, type FixCircumstances } from './disk-fixer.ts'
import { diskStyle } from './disk-style.ts'
import type {
	IndexKeeper,
	Refreshed,
	RefreshOptions,
	RefreshProgress,
	UndoReport,
} from './keeper.ts'
import type { HouseStyle } from './measure-style.ts'
import type { KeeperOrder } from './messages.ts'
import { type ReferenceEnd, type ReferenceOrder, refer } from './refer.ts'
import { relativeTo } from './relative-to.ts'

/** One processor stays free for the person at the editor. */
const JOBS = Math.min(Math.max(availableParallelism() - 1, 1), 4)

/** The index of a folder on this machine's disks, read by worker threads and kept in a store. */
export class DiskKeeper implements IndexKeeper {
	readonly #order: KeeperOrder
	readonly #laid = new Map<string, Summary>()
	readonly #fixer: DiskFixer
	#open: OpenIndex | undefined
	#preferences = ''

	constructor(order: KeeperOrder) {
		this.#order = order
		this.#fixer = new DiskFixer(order)
	}

	async refresh(
		options: RefreshOptions,
		onProgress: (progress: RefreshProgress) => void,
		signal: AbortSignal,
	): Promise<Refreshed> {
		const open = await this.#openFor(options)
		const { largest } = options
		if (largest !== undefined && isEmpty(open)) {
			const files = await this.#countUpTo(largest + 1, signal)
			if (files > largest) return { isTooLarge: true, files, hasChanged: false, unreadable: [] }
		}
		return scan(open, onProgress, signal)
	}

	async ask<Name extends QuestionName>(
		name: Name,
		question: Question<Name>,
	): Promise<Answer<Name>> {
		return answer(this.#index(), name, question)
	}

	async references(
		order: ReferenceOrder,
		onArticles: (articles: readonly ArticleMentions[]) => void,
	): Promise<ReferenceEnd> {
		return refer(this.#index(), order, onArticles)
	}

	async concordance(
		order: ConcordanceOrder,
		onLines: (lines: readonly PlacedLine[]) => void,
		signal: AbortSignal,
	): Promise<ConcordanceEnd> {
		const { entity } = order
		return concord(order, entity ? this.#naming(entity, signal) : this.#texts(signal), onLines)
	}

	async planFix(
		order: FixOrder,
		options: RefreshOptions,
		signal: AbortSignal,
	): Promise<FixPreview> {
		return this.#fixer.plan(order, await this.#around(options, signal))
	}

	async fix(order: FixOrder, options: RefreshOptions, signal: AbortSignal): Promise<FixReport> {
		return this.#fixer.fix(order, await this.#around(options, signal))
	}

	async measureStyle({ preferences }: RefreshOptions, signal: AbortSignal): Promise<HouseStyle> {
		return diskStyle(this.#order, this.#texts(signal), preferences)
	}

	async undoFix(): Promise<UndoReport | null> {
		return this.#fixer.undo() ?? null
	}

	lay(path: string, summary: Summary | undefined): void {
		if (summary) this.#laid.set(path, summary)
		else this.#laid.delete(path)
		this.#open?.corpus.index.lay(path, summary)
	}

	async dispose(): Promise<void> {
		await this.#open?.close()
	}

	async #around(options: RefreshOptions, signal: AbortSignal): Promise<FixCircumstances> {
		const { index } = (await this.#openFor(options)).corpus
		return { index, preferences: options.preferences, signal }
	}

	/** What can be asked now. */
	#index(): CorpusIndex {
		const open = this.#open
		return open && !isEmpty(open) ? open.corpus.index : new CorpusIndex()
	}

	/** The index is opened anew when the preferences are others: they decide what its files say. */
	async #openFor({ preferences }: RefreshOptions): Promise<OpenIndex> {
		const words = JSON.stringify(preferences)
		if (this.#open && words === this.#preferences) return this.#open
		await this.#open?.close()
		this.#preferences = words
		this.#open = openIndex({ ...this.#order, preferences, jobs: JOBS })
		for (const [path, summary] of this.#laid) this.#open.corpus.index.lay(path, summary)
		return this.#open
	}

	/** All text files of the folder. */
	async *#texts(signal: AbortSignal): AsyncIterable<ArticleText> {
		const { folder } = this.#order
		const breath = new Breath(signal)
		for (const file of textFiles(folder)) {
			await breath.take()
			yield { path: relativeTo(folder, file), text: readArticle(file) }
		}
	}

	/** The articles that name an entity. */
	async *#naming(entity: EntityId, signal: AbortSignal): AsyncIterable<SoughtArticle> {
		const breath = new Breath(signal)
		for (const mentions of mentionsByPath(this.#index(), entity)) {
			await breath.take()
			yield { ...mentions, text: readArticle(join(this.#order.folder, mentions.path)) }
		}
	}

	async #countUpTo(most: number, signal: AbortSignal): Promise<number> {
		const breath = new Breath(signal)
		let count = 0
		for (const _ of textFiles(this.#order.folder)) {
			await breath.take()
			if (++count === most) break
		}
		return count
	}
}

function* textFiles(folder: string): Iterable<string> {
	for (const { path, problem } of articlesBelow(folder)) if (problem === undefined) yield path
}

/** Undefined when it cannot be read, or holds no text. */
function readArticle(file: string): string | undefined {
	try {
		return decodeText(readFileSync(file)).text
	} catch {
		return undefined
	}
}

/** Whether nothing was kept: what an editor shows is laid over it all the same. */
function isEmpty({ corpus }: OpenIndex): boolean {
	return corpus.index.sealed.length === 0
}

async function scan(
	open: OpenIndex,
	onProgress: (progress: RefreshProgress) => void,
	signal: AbortSignal,
): Promise<Refreshed> {
	const { index } = open.corpus
	const report = ({ read, changed }: ScanProgress): void =>
		onProgress({ files: index.files, read, toRead: changed })
	// What was kept answers from now on; to look through a hundred thousand files takes seconds more.
	if (!isEmpty(open)) onProgress({ files: index.files, read: 0, toRead: 0 })
	try {
		return refreshed(open, await open.corpus.scan({ signal, onProgress: report }))
	} finally {
		await open.rest()
	}
}

function refreshed({ corpus, problem }: OpenIndex, scanned: ScanResult): Refreshed {
	const storeProblem = scanned.storeProblem ?? problem
	return {
		isTooLarge: false,
		files: corpus.index.files,
		hasChanged: scanned.changed + scanned.removed > 0,
		unreadable: scanned.problems,
		...(storeProblem === undefined ? {} : { storeProblem }),
	}
}
