import type {
	CodeAction,
	Command,
	ExecuteCommandParams,
	WorkspaceEdit,
} from 'vscode-languageserver'
import { ACCEPT_SPELLING } from '../features/accept-actions.ts'
import { SET_ARTICLE_DATE } from '../features/article-date-actions.ts'
import { JUDGE_NAME } from '../features/name-actions.ts'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import type { Client } from './client.ts'
import { invalid } from './corpus-file-edit.ts'
import { acceptance, articleDate, nameJudgement } from './corpus-sayings.ts'
import { guarded } from './guard.ts'
import { ErrorCodes, ResponseError, TextDocumentEdit, TextEdit } from './library.ts'
import type { JudgeNameParams } from './protocol.ts'
import type { Session } from './session.ts'

/**
 * The commands of code actions that the server runs for clients that have none of ours. Our own clients
 * have all of them: they can also ask for a day, reach the clipboard, and write the person's settings.
 */
export const SERVER_COMMANDS: readonly string[] = [SET_ARTICLE_DATE, ACCEPT_SPELLING, JUDGE_NAME]

/** Whether a client can run the commands we run for it. */
export function hasServerCommands({ isOurs, appliesEdits }: Client): boolean {
	return !isOurs && appliesEdits
}

/** Whether somebody can run an action's command: the client, or the server for it. */
export function isRunnable(client: Client, { command }: CodeAction): boolean {
	if (!command || client.isOurs) return true
	return hasServerCommands(client) && runsHere(command)
}

/** What goes into `warraq.json` does; what asks the person, or is for their settings, does not. */
function runsHere({ command, arguments: given = [] }: Command): boolean {
	switch (command) {
		case SET_ARTICLE_DATE:
			return given.length > 1
		case ACCEPT_SPELLING:
			return given[2] !== 'user'
		case JUDGE_NAME:
			return given[3] !== 'user'
		default:
			return false
	}
}

/** Runs commands by having the client apply the edit of `warraq.json` that they stand for. */
export function answerCommands(session: Session): void {
	const { client, connection, log } = session
	if (!hasServerCommands(client)) return
	connection.onExecuteCommand(
		guarded<ExecuteCommandParams, null>(log, null, async (params) => {
			const edit = asTaken(await editOf(session, params), client)
			const { applied, failureReason } = await connection.workspace.applyEdit(edit)
			if (applied) return null
			const reason = failureReason ?? 'the editor refused the edit'
			throw new ResponseError(ErrorCodes.InternalError, `${CORPUS_FILE} is as it was: ${reason}.`)
		}),
	)
}

function editOf(session: Session, params: ExecuteCommandParams): Promise<WorkspaceEdit> {
	const [uri = '', first = '', second = '', third = ''] = (params.arguments ?? []).map(String)
	const textDocument = { uri }
	switch (params.command) {
		case SET_ARTICLE_DATE:
			return articleDate(session, { textDocument, date: first })
		case ACCEPT_SPELLING:
			return acceptance(session, { textDocument, form: first, scope: asScope(second) })
		case JUDGE_NAME: {
			const [judgement, scope] = [second, third] as [
				JudgeNameParams['judgement'],
				JudgeNameParams['scope'],
			]
			return nameJudgement(session, { textDocument, form: first, judgement, scope })
		}
		default:
			throw invalid(`There is no command ${params.command}.`)
	}
}

function asScope(scope: string): 'article' | 'corpus' {
	return scope === 'article' ? scope : 'corpus'
}

/** An edit as the client takes it. Throws a `ResponseError` where the client cannot make a file. */
function asTaken(
	{ documentChanges = [], ...edit }: WorkspaceEdit,
	{ takesVersionedEdits, createsFiles }: Client,
): WorkspaceEdit {
	const edits = documentChanges.filter((change) => TextDocumentEdit.is(change))
	const isNew = edits.length < documentChanges.length
	if (isNew && !createsFiles) {
		throw invalid(`There is no ${CORPUS_FILE} here: make an empty one first.`)
	}
	if (isNew || takesVersionedEdits) return { ...edit, documentChanges }
	const changes = edits.map(({ textDocument: { uri }, edits }) => {
		return [uri, edits.filter((edit) => TextEdit.is(edit))] as const
	})
	return { changes: Object.fromEntries(changes) }
}
