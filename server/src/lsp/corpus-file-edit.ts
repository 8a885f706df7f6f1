import type { WorkspaceEdit } from 'vscode-languageserver'
import { applyEdits, type Edit } from '../core/index.ts'
import { lineEdits } from '../features/line-edits.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import { withObject } from '../workspace/edit-json.ts'
import type { ReadFile } from '../workspace/host.ts'
import { changeOfFile, creationOfFile } from './convert.ts'
import { ErrorCodes, ResponseError } from './library.ts'

/** What is to be said in a `warraq.json`. */
export interface Saying {
	/** The text of a new file that says it. */
	create(): string
	/** The edits that make a file say it; undefined where the file cannot be read. */
	edit(text: string): readonly Edit[] | undefined
}

/**
 * The edit that makes the `warraq.json` of a corpus say something; where there is none, a new one in
 * `folder`. Throws a `ResponseError` when the file has to be mended first.
 */
export async function corpusFileEdit(
	{ corpus, folder, readFile }: { corpus: Corpus; folder: string; readFile: ReadFile },
	saying: Saying,
): Promise<WorkspaceEdit> {
	const text = corpus.uri && (await readFile(corpus.uri))
	if (!corpus.uri || text === undefined)
		return creationOfFile(folder + CORPUS_FILE, saying.create())
	if (typeof text !== 'string') throw invalid(`${CORPUS_FILE} cannot be read: mend that first.`)
	const begun = withObject(text)
	const edits = saying.edit(begun)
	if (!edits) throw invalid(`${CORPUS_FILE} is not valid JSON: mend it first.`)
	if (begun === text) return changeOfFile(corpus.uri, text, edits)
	return changeOfFile(corpus.uri, text, lineEdits(text, applyEdits(begun, edits)))
}

/** What was asked for cannot be done. */
export function invalid(message: string): ResponseError<void> {
	return new ResponseError(ErrorCodes.InvalidParams, message)
}
