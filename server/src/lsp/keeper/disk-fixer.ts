import { join } from 'node:path'
import type { CorpusIndex } from '../../core/index.ts'
import {
	type Check,
	type FixOrder,
	type FixPreview,
	type FixProblem,
	type FixReport,
	fixArticle,
	fixTargets,
} from '../../features/mass-fix.ts'
import { Breath } from '../../workspace/breath.ts'
import type { Preferences } from '../../workspace/circumstances.ts'
import { overwrite, replaceFiles } from '../../workspace/fix-files.ts'
import { FixJournal, undoJournal } from '../../workspace/fix-journal.ts'
import { type FixPlan, planFixes } from '../../workspace/fix-plan.ts'
import { latestJournal } from '../../workspace/journals.ts'
import type { DiskAnalyst } from './disk-analyst.ts'
import type { UndoReport } from './keeper.ts'
import { JOURNALS, type KeeperOrder } from './messages.ts'
import { Preview } from './preview.ts'
import { relativeTo } from './relative-to.ts'

/** With what an order is carried out. */
export interface FixCircumstances {
	readonly index: CorpusIndex
	readonly preferences: Preferences
	readonly signal: AbortSignal
}

/** Files written after one flush of the journal. */
const BATCH = 64

/** Mends the files of a folder on this machine's disks, and takes it back. */
export class DiskFixer {
	readonly #order: KeeperOrder
	readonly #analyst: DiskAnalyst

	constructor(order: KeeperOrder, analyst: DiskAnalyst) {
		this.#order = order
		this.#analyst = analyst
	}

	/** What an order would do; nothing is written. */
	async plan(order: FixOrder, around: FixCircumstances): Promise<FixPreview> {
		const preview = new Preview()
		for await (const planned of this.#plans(order, around)) {
			if ('message' in planned) preview.miss(planned)
			else preview.add({ ...planned, path: this.#pathOf(planned.path) })
		}
		return preview.result()
	}

	/** Does it: each file whole or not at all, after the journal can undo it. Aborted, it stops between. */
	async fix(order: FixOrder, around: FixCircumstances): Promise<FixReport> {
		const journal = new FixJournal(this.#journals())
		const problems: FixProblem[] = []
		let files = 0
		let batch: FixPlan[] = []
		const write = (): void => {
			const unwritten = replaceFiles(batch, journal)
			files += batch.length - unwritten.length
			problems.push(...unwritten)
			batch = []
		}
		try {
			for await (const planned of this.#plans(order, around)) {
				if ('message' in planned) problems.push(planned)
				else if (batch.push(planned) === BATCH) write()
			}
			write()
		} finally {
			journal.close()
		}
		return { files, problems }
	}

	/** Takes back the latest run that was not taken back; undefined when there is none. */
	undo(): UndoReport | undefined {
		const journal = latestJournal(this.#journals())
		if (journal === undefined) return undefined
		let files = 0
		const left: string[] = []
		for (const { path, outcome } of undoJournal(journal, overwrite)) {
			if (outcome === 'restored') files++
			else if (outcome !== 'never written') left.push(path)
		}
		return { files, left }
	}

	async *#plans(
		order: FixOrder,
		{ index, preferences, signal }: FixCircumstances,
	): AsyncIterable<FixPlan | FixProblem> {
		const breath = new Breath(signal)
		const read = this.#analyst.begin(preferences)
		for (const [path, places] of fixTargets(index, order)) {
			await breath.take()
			const file = join(this.#order.folder, path)
			const check: Check = (text, house) => read(path, text, house).findings
			try {
				const plan = planFixes(file, (text) => fixArticle(order, { text, places }, check))
				if (plan) yield plan
			} catch (error) {
				yield { path, message: (error as Error).message }
			}
		}
	}

	#pathOf(file: string): string {
		return relativeTo(this.#order.folder, file)
	}

	#journals(): string {
		const { storage } = this.#order
		if (storage === undefined) throw new Error('there is no folder to keep the journal in')
		return join(storage, JOURNALS)
	}
}
