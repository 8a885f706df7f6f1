import { availableParallelism } from 'node:os'
import { CorpusIndex, type Summary } from '../../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../../features/concordance.ts'
import {
	type Answer,
	answer,
	type Question,
	type QuestionName,
} from '../../features/corpus-questions.ts'
import { type ArticleMentions, mentionsByPath } from '../../features/corpus-references.ts'
import type { FixOrder, FixPreview, FixReport } from '../../features/mass-fix.ts'
import type { ScanResult } from '../../workspace/indexed-corpus.ts'
import { type OpenIndex, openIndex } from '../../workspace/open-index.ts'
import type { ScanProgress } from '../../workspace/scan.ts'
import {
	type CheckEnd,
	type CheckedArticle,
	type CheckOrder,
	checkArticles,
	pathsToCheck,
} from './check-articles.ts'
import { concord } from './concord.ts'
import { DiskAnalyst } from './disk-analyst.ts'
import { DiskFixer, type FixCircumstances } from './disk-fixer.ts'
import { DiskTexts } from './disk-texts.ts'
import type {
	IndexKeeper,
	Refreshed,
	RefreshOptions,
	RefreshProgress,
	UndoReport,
} from './keeper.ts'
import { type HouseStyle, measureStyle } from './measure-style.ts'
import type { KeeperOrder } from './messages.ts'
import { type ReferenceEnd, type ReferenceOrder, refer } from './refer.ts'

/** One processor stays free for the person at the editor. */
const jobs = Math.min(Math.max(availableParallelism() - 1, 1), 4)

/** The largest text that is indexed takes two thirds of it; with more V8 lets a thread keep more before it tidies up. */
const limits = { maxOldGenerationSizeMb: 512 }

/**
 * Few articles together: with a small nursery more would take 20 MB. And what V8 tidies up by itself it leaves scattered:
 * after some ten thousand files a thread has twice the memory of what it reads. To move that together takes a fifth of a second.
 */
const THREADS = { jobs, limits, together: 4, tidyAfter: 1 << 13, keptTypes: 1 << 15 }

/** The index of a folder on this machine's disks, read by worker threads and kept in a store. */
export class DiskKeeper implements IndexKeeper {
	readonly #order: KeeperOrder
	readonly #laid = new Map<string, Summary>()
	readonly #texts: DiskTexts
	readonly #analyst: DiskAnalyst
	readonly #fixer: DiskFixer
	#open: OpenIndex | undefined
	#preferences = ''

	constructor(order: KeeperOrder) {
		this.#order = order
		this.#texts = new DiskTexts(order.folder)
		this.#analyst = new DiskAnalyst(order)
		this.#fixer = new DiskFixer(order, this.#analyst)
	}

	async refresh(
		options: RefreshOptions,
		onProgress: (progress: RefreshProgress) => void,
		signal: AbortSignal,
	): Promise<Refreshed> {
		const open = await this.#openFor(options)
		const { largest } = options
		if (largest !== undefined && isEmpty(open)) {
			const files = await this.#texts.countUpTo(largest + 1, signal)
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
		if (!entity) return concord(order, this.#texts.all(signal), onLines)
		return this.#reading((index) =>
			concord(order, this.#texts.of(mentionsByPath(index, entity), signal), onLines),
		)
	}

	async check(
		order: CheckOrder,
		{ preferences }: RefreshOptions,
		onArticles: (articles: readonly CheckedArticle[]) => void,
		signal: AbortSignal,
	): Promise<CheckEnd> {
		const paths = pathsToCheck(order, this.#index())
		const articles = paths ? this.#texts.at(paths, signal) : this.#texts.all(signal)
		return checkArticles(order, articles, this.#analyst.begin(preferences), onArticles)
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
		const read = this.#analyst.begin(preferences)
		return measureStyle(this.#texts.all(signal), read, this.#analyst.knowledge)
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

	/** Asks what can be asked now in the course of longer work. */
	async #reading<T>(work: (index: CorpusIndex) => Promise<T>): Promise<T> {
		const asked = () => work(this.#index())
		return this.#open ? this.#open.corpus.reading(asked) : asked()
	}

	/** The index is opened anew when the preferences are others: they decide what its files say. */
	async #openFor({ preferences }: RefreshOptions): Promise<OpenIndex> {
		const words = JSON.stringify(preferences)
		if (this.#open && words === this.#preferences) return this.#open
		await this.#open?.close()
		this.#preferences = words
		this.#open = openIndex({ ...this.#order, ...THREADS, preferences })
		for (const [path, summary] of this.#laid) this.#open.corpus.index.lay(path, summary)
		return this.#open
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

function refreshed({ corpus }: OpenIndex, scanned: ScanResult): Refreshed {
	const { storeProblem } = scanned
	return {
		isTooLarge: false,
		files: corpus.index.files,
		hasChanged: scanned.changed + scanned.removed > 0,
		unreadable: scanned.problems,
		...(storeProblem === undefined ? {} : { storeProblem }),
	}
}
