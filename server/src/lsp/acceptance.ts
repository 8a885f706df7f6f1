import type { WorkspaceEdit } from 'vscode-languageserver'
import { acceptSpelling } from '../workspace/accept-spelling.ts'
import { corpusFolder, type Places } from './article-date.ts'
import { corpusFileEdit, invalid } from './corpus-file-edit.ts'
import type { AcceptSpellingParams } from './protocol.ts'

/**
 * The edit that makes the corpus of an article accept a spelling. Throws a `ResponseError` when there
 * is no spelling, the article is no file, or `warraq.json` has to be mended first.
 */
export async function acceptanceEdit(
	{ textDocument: { uri }, form }: AcceptSpellingParams,
	{ corpus, folders, readText }: Places,
): Promise<WorkspaceEdit> {
	if (typeof form !== 'string' || form === '') throw invalid('There is no spelling to accept.')
	const folder = corpusFolder(uri, corpus, folders)
	return corpusFileEdit(
		{ corpus, folder, readText },
		{
			create: () => `${JSON.stringify({ accept: [form] }, undefined, '\t')}\n`,
			edit: (text) => acceptSpelling(text, form),
		},
	)
}
