import type { WorkspaceEdit } from 'vscode-languageserver'
import { isIsoDate } from '../core/text/iso-date.ts'
import type { Corpus } from '../workspace/corpus.ts'
import type { ReadFile } from '../workspace/host.ts'
import { newCorpusFile, setArticleDate } from '../workspace/set-article-date.ts'
import { folderOf, nearestFolder, relativePath } from '../workspace/uri.ts'
import { corpusFileEdit, invalid } from './corpus-file-edit.ts'
import type { SetArticleDateParams } from './protocol.ts'

/** Where a date can be written. */
export interface Places {
	readonly corpus: Corpus
	/** The folders open in the editor. */
	readonly folders: readonly string[]
	readonly readFile: ReadFile
}

/**
 * The edit that writes an article's date into the `warraq.json` of its corpus; where there is none, a
 * new one in the open folder nearest above the article, else beside it. Throws a `ResponseError` when
 * the date is no day, the article is no file, or `warraq.json` has to be mended first.
 */
export async function articleDateEdit(
	{ textDocument: { uri }, date }: SetArticleDateParams,
	{ corpus, folders, readFile }: Places,
): Promise<WorkspaceEdit> {
	if (!isIsoDate(date)) throw invalid(`${date} is not a day as YYYY-MM-DD.`)
	const folder = corpusFolder(uri, corpus, folders)
	const path = relativePath(folder, uri)
	return corpusFileEdit(
		{ corpus, folder, readFile },
		{
			create: () => newCorpusFile(path, date),
			edit: (text) => setArticleDate(text, path, date),
		},
	)
}

/** Where the `warraq.json` of an article is, or would be. Throws a `ResponseError` for what is no file. */
export function corpusFolder(uri: string, corpus: Corpus, folders: readonly string[]): string {
	const folder = corpus.uri ? corpus.folder : (nearestFolder(folders, uri) ?? folderOf(uri))
	if (folder === undefined) throw invalid('The article is not saved yet: it has no folder.')
	return folder
}
