import type { EntityKind } from '../core/index.ts'
import { readArguments, readChoice, readCount, readJobs, readPath } from './arguments.ts'
import { bringUpToDate, openIndexOf } from './index-place.ts'
import { type Answer, indexViews, type Question, wantsQuery } from './index-views.ts'
import { forgetIndexes } from './kept-indexes.ts'
import { printTable } from './table.ts'
import { UsageError } from './usage.ts'
import { warn, write } from './write.ts'

/** `warraq index`: builds the index of a folder or brings it up to date, and answers from it; or forgets it. */
export async function index(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		index: { type: 'string' },
		jobs: { type: 'string', short: 'j' },
		show: { type: 'string' },
		query: { type: 'string' },
		kind: { type: 'string' },
		limit: { type: 'string' },
		format: { type: 'string', short: 'f' },
		'without-entities': { type: 'boolean' },
		forget: { type: 'boolean' },
	})
	const [folder, ...more] = positionals
	if (folder === undefined || more.length > 0) throw new UsageError('index wants one FOLDER')
	const { forget: isToForget, ...others } = values
	if (isToForget) return forget(folder, Object.keys(others))
	const show = readChoice('--show', values.show, VIEWS)
	const format = readChoice('--format', values.format, ['text', 'json'])
	const question: Question = {
		text: values.query,
		kind: values.kind === undefined ? undefined : readChoice('--kind', values.kind, KINDS),
		limit: readCount('--limit', values.limit, 20),
	}
	wantsQuery(show, question)
	const jobs = readJobs(values.jobs ?? 'auto')
	const withoutEntities = values['without-entities'] ?? false
	const opened = openIndexOf({
		folder,
		storage: readPath('--index', values.index),
		jobs,
		withoutEntities,
	})
	try {
		const failed = await bringUpToDate(opened, folder)
		await print(indexViews[show](opened.corpus.index, question), format)
		return failed > 0 ? 1 : 0
	} finally {
		await opened.close()
	}
}

/** `warraq index --forget`: removes what the user's cache holds of a folder, which may be gone itself. */
function forget(folder: string, options: readonly string[]): number {
	const [unwanted] = options
	if (unwanted !== undefined) {
		throw new UsageError(`index --forget clears the user's cache of a FOLDER: no --${unwanted}`)
	}
	const { removed, inUse } = forgetIndexes(folder)
	if (removed + inUse === 0) throw new UsageError(`no index of ${folder} is kept`)
	if (inUse > 0) warn(`the index of ${folder} is in use: left as it is`)
	process.stderr.write(`${removed} ${removed === 1 ? 'index' : 'indexes'} removed\n`)
	return inUse > 0 ? 1 : 0
}

const KINDS: readonly [EntityKind, ...EntityKind[]] = ['PER', 'LOC', 'ORG']
const VIEWS = [
	'size',
	'entities',
	'variants',
	'dates',
	'findings',
	'references',
	'company',
] as const

async function print(answer: Answer, format: 'text' | 'json'): Promise<void> {
	if (format === 'text') await printTable(answer)
	else for (const row of answer.rows) await write(process.stdout, `${JSON.stringify(row)}\n`)
}
