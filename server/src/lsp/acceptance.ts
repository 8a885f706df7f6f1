import type { WorkspaceEdit } from 'vscode-languageserver'
import { acceptSpelling } from '../workspace/accept-spelling.ts'
import { scopeOf } from '../workspace/judge-name.ts'
import { corpusFolder, type Places } from './article-date.ts'
import { corpusFileEdit, invalid } from './corpus-file-edit.ts'
import type { AcceptSpellingParams } from './protocol.ts'

/**
 * The edit that makes an article, or its corpus, accept a spelling. Throws a `ResponseError` when there
 * is no spelling, the article is no file, or `warraq.json` has to be mended first.
 */
export async function acceptanceEdit(
	{ textDocument: { uri }, form, scope = 'corpus' }: AcceptSpellingParams,
	{ corpus, folders, readFile }: Places,
): Promise<WorkspaceEdit> {
	if (typeof form !== 'string' || form === '') throw invalid('There is no spelling to accept.')
	const folder = corpusFolder(uri, corpus, folders)
	const within = scopeOf(scope, folder, uri)
	const said =
		within === 'corpus'
			? { accept: [form] }
			: { articles: { [within.article]: { accept: [form] } } }
	return corpusFileEdit(
		{ corpus, folder, readFile },
		{
			create: () => `${JSON.stringify(said, undefined, '\t')}\n`,
			edit: (text) => acceptSpelling(text, within, form),
		},
	)
}
