import { fileURLToPath } from 'node:url'
import { plain } from '../core/index.ts'
import { Corpora } from '../workspace/corpora.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { fileUri } from '../workspace/file-uri.ts'
import { finishNow } from '../workspace/host.ts'
import { lineTable, placeAt } from '../workspace/line-table.ts'
import { readFileAt, readTextFile } from '../workspace/node-host.ts'
import { warn } from './write.ts'

/** Tells, once a corpus, what is wrong in the `warraq.json` that holds for a file; the rest of it is used. */
export type TellProblems = (path: string) => void

export function problemTeller(): TellProblems {
	const corpora = new Corpora()
	const told = new Set<Corpus>()
	return (path) => {
		const corpus = finishNow(corpora.of(fileUri(path)), readFileAt)
		if (told.has(corpus)) return
		told.add(corpus)
		for (const line of problemLines(corpus)) warn(line)
	}
}

function problemLines({ uri, problems }: Corpus): readonly string[] {
	if (uri === undefined || problems.length === 0) return []
	const lines = lineTable(readTextFile(uri) ?? '')
	return problems.map(({ start, message }) => {
		const { line, column } = placeAt(lines, start)
		return `${fileURLToPath(uri)}:${line}:${column}: ${plain(message)}`
	})
}
