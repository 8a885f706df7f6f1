import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import { type OpenIndex, openIndex } from '../workspace/open-index.ts'
import { compileLater } from './compile-less.ts'
import { problemTeller } from './corpus-problems.ts'
import { keptIndex } from './kept-indexes.ts'
import { progressBar } from './progress.ts'
import { NO_PREFERENCES } from './reader.ts'
import { isOtherThanFolder, UsageError } from './usage.ts'
import { warn } from './write.ts'

/** What the user says of an index. */
export interface IndexChoice {
	readonly folder: string
	/** `--index`; else a folder of the user's cache, one a corpus. */
	readonly storage: string | undefined
	readonly jobs: number
	/** Leaves names unread: several times as fast, and no entities, variants or references of names. */
	readonly withoutEntities: boolean
}

/** Opens the index of a folder. Throws a `UsageError` when it is none, or when it is to be kept in a file. */
export function openIndexOf(choice: IndexChoice): OpenIndex {
	const { folder, storage, jobs, withoutEntities } = choice
	const found = statSync(folder, { throwIfNoEntry: false })
	if (folder === '') throw new UsageError('FOLDER is empty')
	if (!found) throw new UsageError(`no such folder: ${folder}`)
	if (!found.isDirectory()) throw new UsageError(`not a folder: ${folder}`)
	if (storage !== undefined && isOtherThanFolder(storage)) {
		throw new UsageError(`--index wants a folder, not a file: ${storage}`)
	}
	compileLater(jobs)
	const index = openIndex({
		folder,
		storage: storage ?? keptIndex(choice),
		programs: __dirname,
		preferences: withoutEntities ? { ...NO_PREFERENCES, withoutEntities } : NO_PREFERENCES,
		jobs,
	})
	if (index.problem !== undefined) warn(`the index is not kept: ${index.problem}`)
	return index
}

/**
 * Brings the index of a folder up to date, with a progress bar on a terminal, and tells what is wrong in
 * any `warraq.json` there. Returns how many files failed.
 */
export async function bringUpToDate(opened: OpenIndex, folder: string): Promise<number> {
	const bar = progressBar('files indexed')
	const tellProblems = problemTeller()
	tellProblems(join(folder, CORPUS_FILE))
	const { problems, storeProblem } = await opened.corpus.scan({
		onProgress: ({ read, changed, isWalked }) => bar.show(read, isWalked ? changed : undefined),
		onMet: tellProblems,
	})
	bar.clear()
	for (const { path, message } of problems) warn(`${path}: ${message}`)
	const isNews = storeProblem !== undefined && opened.problem === undefined
	if (isNews) warn(`the index is not kept: ${storeProblem}`)
	return problems.length
}
