import type { Uri, WorkspaceEdit } from 'vscode'
import type { AcceptSpellingParams, JudgeNameParams } from '../../server/src/lsp/protocol.ts'
import type { Connection } from './connection.ts'

/** Edits of a `warraq.json` that the server makes; undefined without a server. */
export interface CorpusEdits {
	/** Writes an article's date. */
	dateEdit(uri: Uri, date: string): Promise<WorkspaceEdit | undefined>
	/** Makes an article or its corpus accept a spelling. */
	acceptanceEdit(
		uri: Uri,
		form: string,
		scope: NonNullable<AcceptSpellingParams['scope']>,
	): Promise<WorkspaceEdit | undefined>
	/** Makes an article or its corpus say what a form names. */
	judgementEdit(
		uri: Uri,
		name: Omit<JudgeNameParams, 'textDocument'>,
	): Promise<WorkspaceEdit | undefined>
}

/** Asks the server for them. */
export function corpusEdits(connection: Connection): CorpusEdits {
	const about = (uri: Uri) => ({ textDocument: { uri: uri.toString() } })
	return {
		dateEdit: async (uri, date) =>
			connection.asEdit(await connection.request('warraq/setArticleDate', { ...about(uri), date })),
		acceptanceEdit: async (uri, form, scope) =>
			connection.asEdit(
				await connection.request('warraq/acceptSpelling', { ...about(uri), form, scope }),
			),
		judgementEdit: async (uri, name) =>
			connection.asEdit(await connection.request('warraq/judgeName', { ...about(uri), ...name })),
	}
}
