import { statSync } from 'node:fs'
import { sep } from 'node:path'
import type { CorpusIndex, Fingerprint } from '../core/index.ts'
import { articlesBelow } from './articles-below.ts'
import type { Preferences } from './circumstances.ts'
import { Corpora } from './corpora.ts'
import { fileUri } from './file-uri.ts'
import { finishNow } from './host.ts'
import { readFileAt } from './node-host.ts'
import type { FileProblem, FileToIndex } from './read-to-index.ts'
import type { Scan } from './scan.ts'
import { settingOf } from './setting.ts'

/** A folder and what its files are read with. */
export interface IndexedFolder {
	/** Absolute. */
	readonly folder: string
	readonly preferences: Preferences
}

/**
 * The files below a folder that are new to an index, look changed, or are to be read otherwise than they
 * were, but for those that have a problem which is known. The index and the scan are told of all files; others get their turn between any two.
 */
export async function* changedFiles(
	{ folder, preferences }: IndexedFolder,
	index: CorpusIndex,
	scan: Scan,
	problemOf: (file: FileToIndex) => FileProblem | undefined,
): AsyncIterable<FileToIndex> {
	const corpora = new Corpora()
	index.startRound()
	for (const { path: file, problem } of articlesBelow(folder, corpora)) {
		await scan.breath.take()
		const path = pathIn(folder, file)
		if (problem !== undefined) scan.cannotList(path, problem)
		const known = index.meet(path)
		if (problem !== undefined) continue
		scan.meet(file)
		const isUnchanged = known && isAsBefore(file, known)
		if (isUnchanged && settingFor(file, corpora, preferences) === known.setting) continue
		const found = known ? { file, path, known } : { file, path }
		const knownProblem = problemOf(found)
		if (knownProblem) {
			scan.passOver(knownProblem)
			continue
		}
		scan.changed++
		yield found
	}
}

function settingFor(file: string, corpora: Corpora, preferences: Preferences): number {
	const uri = fileUri(file)
	const corpus = finishNow(corpora.of(uri), readFileAt)
	return settingOf({ knowledge: undefined, corpus, preferences }, uri)
}

/** The way from a folder to a file in it, with plain slashes. */
function pathIn(folder: string, file: string): string {
	const { length } = folder.endsWith(sep) ? folder : `${folder}${sep}`
	return file.slice(length).replaceAll(sep, '/')
}

/** A file that cannot be looked at is not as before: reading it will say why. */
function isAsBefore(file: string, known: Fingerprint): boolean {
	try {
		const { size, mtimeMs } = statSync(file)
		return size === known.size && mtimeMs === known.modified
	} catch {
		return false
	}
}
