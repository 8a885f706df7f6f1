import type { CorpusUsage, Summary } from '../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../features/concordance.ts'
import type { Answer, Question, QuestionName } from '../features/corpus-questions.ts'
import type { ArticleMentions } from '../features/corpus-references.ts'
import type { FixOrder, FixPreview, FixReport } from '../features/mass-fix.ts'
import { messageOf } from './guard.ts'
import { IndexUpkeep, type UpkeepHost } from './index-upkeep.ts'
import type { CheckEnd, CheckedArticle, CheckOrder } from './keeper/check-articles.ts'
import type { IndexKeeper, UndoReport } from './keeper/keeper.ts'
import type { HouseStyle } from './keeper/measure-style.ts'
import type { ReferenceEnd, ReferenceOrder } from './keeper/refer.ts'
import { Usages } from './usages.ts'

/** What the index of a folder needs of the server. */
export interface IndexHost extends UpkeepHost {
	/** Starts keeping the index of the folder. */
	keep(): IndexKeeper
	/** Told when articles of the folder are to be judged by other usage than before. */
	usageChanged(): void
}

/** The index of one open folder: asleep until there is reason to build it, then kept up to date. */
export class FolderIndex {
	readonly #host: IndexHost
	readonly #upkeep: IndexUpkeep
	readonly #usages: Usages
	/** What open articles say that their files do not. */
	readonly #laid = new Map<string, Summary>()
	#keeper: IndexKeeper | undefined

	constructor(folder: string, host: IndexHost) {
		this.#host = host
		this.#upkeep = new IndexUpkeep(folder, host, {
			keep: () => this.#keep(),
			drop: () => {
				void this.#keeper?.dispose()
				this.#keeper = undefined
			},
			becameReady: () => this.#usages.renew(),
		})
		this.#usages = new Usages(
			async (source) => (this.#upkeep.isReady ? this.ask('usage', { source }) : undefined),
			{
				changed: () => host.usageChanged(),
				failed: (error) => {
					host.log(`How ${folder} spells could not be asked: ${messageOf(error)}`)
					return undefined
				},
			},
		)
	}

	/** True when there is something to ask, though more may be on its way. */
	get isAwake(): boolean {
		return this.#keeper !== undefined && this.#upkeep.files > 0
	}

	/** An article of the folder was opened: a good time to build, where the person wants that. */
	wake(): Promise<void> {
		return this.#upkeep.wake()
	}

	/** Builds the index, or brings it up to date, however large the folder is. */
	build(): Promise<void> {
		return this.#upkeep.build()
	}

	/** Looks for files that have changed, once there is an index. */
	rescan(): Promise<void> {
		return this.#upkeep.rescan()
	}

	/** The settings of the folder have changed. */
	reconsider(): Promise<void> {
		return this.#upkeep.reconsider()
	}

	/** The answer of the index; undefined when there is none. */
	async ask<Name extends QuestionName>(
		name: Name,
		question: Question<Name>,
	): Promise<Answer<Name> | undefined> {
		return this.#keeper?.ask(name, question)
	}

	/** Gives out the mentions of an entity as they are found; undefined when there is no index. */
	async references(
		order: ReferenceOrder,
		onArticles: (articles: readonly ArticleMentions[]) => void,
		signal: AbortSignal,
	): Promise<ReferenceEnd | undefined> {
		return this.#keeper?.references(order, onArticles, signal)
	}

	/** How a source of the folder spells, as far as that is known; see `Usages`. */
	usageOf(source: string): CorpusUsage | undefined {
		return this.#usages.of(source)
	}

	/** Gives out lines as they are found; needs no index but for an entity's. */
	async concordance(
		order: ConcordanceOrder,
		onLines: (lines: readonly PlacedLine[]) => void,
		signal: AbortSignal,
	): Promise<ConcordanceEnd> {
		return this.#keep().concordance(order, onLines, signal)
	}

	/**
	 * Gives out the findings of articles as they are found; needs no index. With one, which first learns
	 * what has changed on disk, it passes over articles without findings.
	 */
	async check(
		order: Omit<CheckOrder, 'isIndexed'>,
		onArticles: (articles: readonly CheckedArticle[]) => void,
		signal: AbortSignal,
	): Promise<CheckEnd> {
		const { preferences } = await this.#host.settings()
		if (order.path === undefined) await this.rescan()
		const isIndexed = this.#upkeep.isReady
		return this.#keep().check({ ...order, isIndexed }, { preferences }, onArticles, signal)
	}

	/** What an order would change, by what the files say now. Throws without an index: nobody knows where to look. */
	async planFix(order: FixOrder, signal: AbortSignal): Promise<FixPreview> {
		const { preferences } = await this.#host.settings()
		await this.rescan()
		return this.#kept().planFix(order, { preferences }, signal)
	}

	/** Changes the files, and learns at once what they say now. */
	async fix(order: FixOrder, signal: AbortSignal): Promise<FixReport> {
		const { preferences } = await this.#host.settings()
		try {
			return await this.#kept().fix(order, { preferences }, signal)
		} finally {
			await this.rescan()
		}
	}

	/** The house style that the articles keep to; needs no index. */
	async measureStyle(signal: AbortSignal): Promise<HouseStyle> {
		const { preferences } = await this.#host.settings()
		return this.#keep().measureStyle({ preferences }, signal)
	}

	/** Takes the latest fix back; it may be of an earlier session. */
	async undoFix(): Promise<UndoReport | null> {
		const keeper = this.#keep()
		try {
			return await keeper.undoFix()
		} finally {
			await this.rescan()
		}
	}

	/** Lays what an editor shows over what the file says; whoever keeps the index later learns of it too. */
	lay(path: string, summary: Summary | undefined): void {
		if (summary) this.#laid.set(path, summary)
		else this.#laid.delete(path)
		this.#keeper?.lay(path, summary)
	}

	async dispose(): Promise<void> {
		this.#upkeep.stop()
		await this.#keeper?.dispose()
	}

	/** Whoever keeps the index; from now on somebody does. */
	#keep(): IndexKeeper {
		if (this.#keeper) return this.#keeper
		const keeper = this.#host.keep()
		for (const [path, summary] of this.#laid) keeper.lay(path, summary)
		this.#keeper = keeper
		return keeper
	}

	#kept(): IndexKeeper {
		if (!this.#keeper || !this.isAwake) throw new Error('the folder has no index yet')
		return this.#keeper
	}
}
