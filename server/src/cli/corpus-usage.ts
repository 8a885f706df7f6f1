import { type CorpusUsage, usageOf, type Written, writtenIn } from '../core/index.ts'
import { readIndex } from '../workspace/open-index.ts'
import { UsageError } from './usage.ts'

/**
 * What the corpus behind an index writes in several ways: plain values, for worker threads. Throws a
 * `UsageError` when the folder holds no index.
 */
export function readWritten(storage: string | undefined): Written | undefined {
	if (storage === undefined) return undefined
	const index = readIndex(storage, __dirname)
	if (index) return writtenIn(index)
	throw new UsageError(
		`no index of this version in ${storage}: make it by warraq index --index ${storage} FOLDER`,
	)
}

/** Gives the usage a document is judged by: that of its source, found by the folders of its path. */
export function usageReader(
	written: Written | undefined,
): (path: string | undefined) => CorpusUsage | undefined {
	if (!written) return () => undefined
	const sources = sourcesIn(written)
	const known = new Map<string | undefined, CorpusUsage>()
	return (path) => {
		const source = path?.split(/[/\\]/u).findLast((folder) => sources.has(folder))
		const usage = known.get(source) ?? usageOf(written, source)
		known.set(source, usage)
		return usage
	}
}

function sourcesIn({ choices, names }: Written): ReadonlySet<string> {
	const forms = [...choices, ...names].flatMap((cluster) => cluster.forms)
	return new Set(forms.flatMap(({ sources }) => sources.map(([source]) => source)))
}
