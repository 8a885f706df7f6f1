import { join } from 'node:path'
import { overwrite } from '../workspace/fix-files.ts'
import { undoJournal } from '../workspace/fix-journal.ts'
import { latestJournal } from '../workspace/journals.ts'
import { UsageError } from './usage.ts'
import { stateFolder } from './user-folders.ts'
import { warn } from './write.ts'

/** Where the journals of `warraq fix` lie. */
export function journalFolder(chosen: string | undefined): string {
	return chosen ?? join(stateFolder(), 'fixes')
}

/** `warraq fix --undo`: takes back the latest run that has not been taken back. */
export function undo(folder: string, paths: readonly string[], options: readonly string[]): number {
	const [unwanted] = paths.length > 0 ? ['PATH'] : options.map((option) => `--${option}`)
	if (unwanted !== undefined) {
		throw new UsageError(`fix --undo takes back the latest run whole: no ${unwanted}`)
	}
	const journal = latestJournal(folder)
	if (journal === undefined) throw new UsageError(`no fixes to undo in ${folder}`)
	let restored = 0
	let missed = 0
	for (const { path, outcome, message } of undoJournal(journal, overwrite)) {
		if (outcome === 'restored') restored++
		if (outcome === 'restored' || outcome === 'never written') continue
		missed++
		warn(`${path}: ${message ?? outcome}: left as it is`)
	}
	process.stderr.write(`${restored} ${restored === 1 ? 'file' : 'files'} restored\n`)
	return missed > 0 ? 1 : 0
}
