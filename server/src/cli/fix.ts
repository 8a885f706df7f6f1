import { realpathSync } from 'node:fs'
import { rulesById } from '../core/all-rules.ts'
import { type ChooseFix, fixInRounds } from '../core/index.ts'
import type { Replacement } from '../workspace/fix-entry.ts'
import { replaceFiles } from '../workspace/fix-files.ts'
import { FixJournal } from '../workspace/fix-journal.ts'
import { planFixes } from '../workspace/fix-plan.ts'
import { unifiedDiff } from '../workspace/unified-diff.ts'
import { readArguments, readDate, readJobs, readPath } from './arguments.ts'
import { readWritten } from './corpus-usage.ts'
import { each, runInOrder, type Work } from './jobs.ts'
import { countedFiles } from './progress-sources.ts'
import { createReader, ONLY_FINDINGS, type ReaderSettings } from './reader.ts'
import { journalFolder, undo } from './undo.ts'
import { UsageError } from './usage.ts'
import { warn, write } from './write.ts'

/** What a worker needs to plan fixes. */
export interface FixSettings extends ReaderSettings {
	/** Only these rules; all of them when there are none. */
	readonly rules: readonly string[]
	/** Whether fixes that want a decision are left to people. */
	readonly isSafeOnly: boolean
	/** Whether the change is to be shown as a unified diff. */
	readonly showsDiff: boolean
}

/** The fixes of one file; a file without any has neither. */
export interface PlannedFile {
	readonly path: string
	readonly problem?: string
	readonly replacement?: Replacement
	readonly fixes?: ReadonlyMap<string, number>
	readonly diff?: string
}

/** Files written after one flush of the journal. */
const BATCH = 64

/** `warraq fix`: applies fixes, or shows them with `--dry-run`, or takes them back with `--undo`. */
export async function fix(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		'dry-run': { type: 'boolean', short: 'n' },
		index: { type: 'string' },
		jobs: { type: 'string', short: 'j' },
		journal: { type: 'string' },
		rule: { type: 'string', multiple: true },
		safe: { type: 'boolean' },
		undo: { type: 'boolean' },
	})
	const { undo: takesBack, journal, ...others } = values
	const folder = journalFolder(readPath('--journal', journal))
	if (takesBack) return undo(folder, positionals, Object.keys(others))
	if (positionals.length === 0) throw new UsageError('fix wants a PATH, or --undo')
	const rules = readRules(values.rule)
	if (positionals.includes('-')) throw new UsageError('fix mends files, not standard input')
	const settings: FixSettings = {
		date: readDate(values.date),
		written: readWritten(readPath('--index', values.index)),
		rules,
		isSafeOnly: values.safe ?? rules.length === 0,
		showsDiff: values['dry-run'] ?? false,
	}
	const plans = runInOrder<PlannedFile>(
		countedFiles(positionals, 'files read'),
		readJobs(values.jobs),
		{ task: 'fix', settings },
		() => fixer(settings),
	)
	const files = eachOnce(plans)
	return settings.showsDiff ? show(files) : apply(files, folder)
}

/** A file that is met twice, by a link or by two paths of the call, is fixed once. */
async function* eachOnce(plans: AsyncIterable<PlannedFile>): AsyncIterable<PlannedFile> {
	const met = new Set<string>()
	for await (const plan of plans) {
		const file = plan.replacement && realPath(plan.path)
		if (file !== undefined && met.has(file)) continue
		if (file !== undefined) met.add(file)
		yield plan
	}
}

/** A file that is gone again is reported where it is written. */
function realPath(path: string): string {
	try {
		return realpathSync(path)
	} catch {
		return path
	}
}

/** Throws a `UsageError` on a rule that does not exist. */
function readRules(named: readonly string[] = []): readonly string[] {
	const unknown = named.find((id) => !rulesById.has(id))
	if (unknown !== undefined) {
		throw new UsageError(`--rule: no rule is called ${unknown}; docs/rules lists them`)
	}
	return named
}

/** The work on one document: what would be written. */
export function fixer(settings: FixSettings): Work<PlannedFile> {
	const analyse = createReader(settings, ONLY_FINDINGS)
	const choose = chooser(settings)
	return each((source) => {
		const path = 'path' in source ? (source.path ?? '') : ''
		if (source.kind === 'unreadable') return { path, problem: source.problem }
		const check = (text: string) => analyse({ id: path, path, text }).findings
		try {
			const plan = planFixes(path, (text) => fixInRounds(text, check, choose))
			if (!plan) return { path }
			const { before, after, fixes, oldText, edits } = plan
			const planned = { path, replacement: { path, before, after }, fixes }
			return settings.showsDiff ? { ...planned, diff: unifiedDiff(path, oldText, edits) } : planned
		} catch (error) {
			return { path, problem: (error as Error).message }
		}
	})
}

/** Rules that are asked for by name may change what only a person can judge, unless told otherwise. */
function chooser({ rules, isSafeOnly }: FixSettings): ChooseFix {
	return ({ code, fixes }) => {
		if (rules.length > 0 && !rules.includes(code)) return undefined
		return isSafeOnly ? fixes.find(({ safe }) => safe) : fixes[0]
	}
}

async function show(plans: AsyncIterable<PlannedFile>): Promise<number> {
	const tally = new Tally()
	for await (const plan of plans) {
		tally.count(plan)
		if (plan.diff !== undefined) await write(process.stdout, plan.diff)
	}
	return tally.report('would be fixed')
}

async function apply(plans: AsyncIterable<PlannedFile>, folder: string): Promise<number> {
	const tally = new Tally()
	const journal = new FixJournal(folder)
	try {
		let batch: PlannedFile[] = []
		for await (const plan of plans) {
			batch.push(plan)
			if (batch.length < BATCH) continue
			applyBatch(batch, journal, tally)
			batch = []
		}
		applyBatch(batch, journal, tally)
	} finally {
		journal.close()
	}
	return tally.report('fixed')
}

/** Counts what is written, and names what is not. */
function applyBatch(batch: readonly PlannedFile[], journal: FixJournal, tally: Tally): void {
	const unwritten = new Map(
		replaceFiles(
			batch.flatMap(({ replacement }) => replacement ?? []),
			journal,
		).map(({ path, message }) => [path, message]),
	)
	for (const plan of batch) {
		const problem = unwritten.get(realPath(plan.path)) ?? unwritten.get(plan.path)
		tally.count(problem === undefined ? plan : { path: plan.path, problem })
	}
}

/** What a run has done, for its last lines. */
class Tally {
	readonly #rules = new Map<string, number>()
	#files = 0
	#problems = 0

	count({ path, problem, fixes }: PlannedFile): void {
		if (problem !== undefined) this.#warn(path, problem)
		if (fixes) this.#files++
		for (const [rule, times] of fixes ?? []) {
			this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + times)
		}
	}

	/** Counts go to standard error: a diff on standard output stays one. */
	report(what: string): number {
		for (const [rule, times] of [...this.#rules].sort(([, a], [, b]) => b - a)) {
			process.stderr.write(`${String(times).padStart(8)} ${rule}\n`)
		}
		process.stderr.write(`${this.#files} ${this.#files === 1 ? 'file' : 'files'} ${what}\n`)
		return this.#problems > 0 ? 1 : 0
	}

	#warn(path: string, message: string): void {
		this.#problems++
		warn(`${path}: ${message}`)
	}
}
