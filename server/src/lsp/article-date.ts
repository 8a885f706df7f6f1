import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver'
import { isIsoDate } from '../core/text/iso-date.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import type { ReadText } from '../workspace/host.ts'
import { newCorpusFile, setArticleDate } from '../workspace/set-article-date.ts'
import { folderOf, relativePath } from '../workspace/uri.ts'
import { changeOfFile, creationOfFile } from './convert.ts'
import type { SetArticleDateParams } from './protocol.ts'

/** Where a date can be written. */
export interface Places {
	readonly corpus: Corpus
	/** The folders open in the editor. */
	readonly folders: readonly string[]
	readonly readText: ReadText
}

/**
 * The edit that writes an article's date into the `warraq.json` of its corpus; where there is none, a
 * new one in the open folder that holds the article, else beside it. Throws a `ResponseError` when
 * the date is no day, the article is no file, or `warraq.json` has to be mended first.
 */
export async function articleDateEdit(
	{ textDocument: { uri }, date }: SetArticleDateParams,
	{ corpus, folders, readText }: Places,
): Promise<WorkspaceEdit> {
	if (!isIsoDate(date)) throw invalid(`${date} is not a day as YYYY-MM-DD.`)
	const folder = corpus.uri ? corpus.folder : homeOf(uri, folders)
	if (folder === undefined) throw invalid('The article is not saved yet: it has no folder.')
	const path = relativePath(folder, uri)
	const text = corpus.uri && (await readText(corpus.uri))
	if (!corpus.uri || text === undefined) {
		return creationOfFile(folder + CORPUS_FILE, newCorpusFile(path, date))
	}
	const edits = setArticleDate(text, path, date)
	if (!edits) throw invalid(`${CORPUS_FILE} is not valid JSON: mend it first.`)
	return changeOfFile(corpus.uri, text, edits)
}

function homeOf(uri: string, folders: readonly string[]): string | undefined {
	return folders.find((folder) => uri.startsWith(folder)) ?? folderOf(uri)
}

function invalid(message: string): ResponseError<void> {
	return new ResponseError(ErrorCodes.InvalidParams, message)
}
