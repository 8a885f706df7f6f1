import type { WorkspaceEdit } from 'vscode-languageserver'
import { lineEdits } from '../features/line-edits.ts'
import { scopeOf, withJudgement } from '../workspace/judge-name.ts'
import { corpusFolder, type Places } from './article-date.ts'
import { corpusFileEdit, invalid } from './corpus-file-edit.ts'
import type { JudgeNameParams } from './protocol.ts'

const JUDGEMENTS: readonly unknown[] = ['PER', 'LOC', 'ORG', 'none']

/**
 * The edit that makes a corpus say what a form names. Throws a `ResponseError` when there is no form,
 * the judgement is none, the article is no file, or `warraq.json` has to be mended first.
 */
export async function nameJudgementEdit(
	{ textDocument: { uri }, form, judgement, scope }: JudgeNameParams,
	{ corpus, folders, readFile }: Places,
): Promise<WorkspaceEdit> {
	if (typeof form !== 'string' || form.trim() === '') throw invalid('There is no name to judge.')
	if (!JUDGEMENTS.includes(judgement)) throw invalid(`${judgement} is no kind of name.`)
	const folder = corpusFolder(uri, corpus, folders)
	const within = scopeOf(scope, folder, uri)
	return corpusFileEdit(
		{ corpus, folder, readFile },
		{
			create: () => withJudgement('{}\n', within, form, judgement) ?? '',
			edit: (text) => {
				const changed = withJudgement(text, within, form, judgement)
				return changed === undefined ? undefined : lineEdits(text, changed)
			},
		},
	)
}
