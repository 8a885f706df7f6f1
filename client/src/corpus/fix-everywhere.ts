import {
	type CancellationToken,
	ProgressLocation,
	type QuickPickItem,
	QuickPickItemKind,
	Uri,
	type WorkspaceEdit,
	window,
	workspace,
} from 'vscode'
import type * as Protocol from '../../../server/src/lsp/protocol.ts'
import { applyAndSave } from '../article-date.ts'
import type { Connection } from '../connection.ts'
import { inFolder } from '../in-folder.ts'
import { corpusPhrases, type NoPlan } from './phrases.ts'
import { openDocument } from './place.ts'

/** What is to be mended, and where. */
export type Mending = Protocol.FixParams

/**
 * Mends a whole folder: shows what would change, then changes it. Up to fifty files as an edit of the
 * workspace, each change to be confirmed; more of them on disk, with a journal.
 */
export async function fixEverywhere(
	connection: Connection,
	mending: Mending,
	phase: () => NoPlan,
): Promise<void> {
	const say = corpusPhrases()
	if (!(await saveUnsaved(Uri.parse(mending.folder)))) return
	const search = { isStopped: false }
	const plan = await withProgress(say.planning, (token) => {
		token.onCancellationRequested(() => {
			search.isStopped = true
		})
		return connection.request('warraq/planFix', mending, token)
	})
	if (search.isStopped) return
	if (!plan) return tellNoPlan(connection, mending.folder, phase())
	if (plan.files === 0) return tell(say.nothingToFix)
	if (plan.isWhole || !isOnDisk(mending.folder)) return confirmEdit(connection, plan)
	const choice = await choose(plan)
	if (choice === 'show') await showDiff(plan)
	if (choice === 'fix') await fixOnDisk(connection, mending)
}

/** Mends one article as an edit of the editor's, and shows it: it can be undone and is not saved. */
export async function fixHere(
	connection: Connection,
	mending: Mending,
	phase: () => NoPlan,
): Promise<void> {
	const { folder, order } = mending
	const article = inFolder(Uri.parse(folder), order.path ?? '')
	if (!(await saveUnsaved(article))) return
	const plan = await connection.request('warraq/planFix', mending)
	if (!plan) return tellNoPlan(connection, folder, phase())
	const edit = await connection.asEdit(plan.edit)
	if (!edit || plan.files === 0) return tell(corpusPhrases().nothingToFix)
	const document = await openDocument(article)
	if (!(await workspace.applyEdit(edit))) throw new Error('the edit was refused')
	await window.showTextDocument(document)
}

/** Why nothing can be fixed, and where an index is all that is missing, how to get it. */
function tellNoPlan(connection: Connection, folder: string, phase: NoPlan): void {
	const say = corpusPhrases()
	const choices = BUILDABLE.has(phase) ? [say.buildIndex] : []
	void window
		.showInformationMessage(say.noPlan[phase], ...choices)
		.then((choice) => (choice ? connection.request('warraq/buildIndex', { folder }) : undefined))
}

const BUILDABLE: ReadonlySet<NoPlan> = new Set(['asleep', 'large', 'stopped', 'failed'])

/**
 * What is not saved is not read: asks before the article is saved, or articles of the folder are, and
 * leaves all other files alone. False when the person would rather not.
 */
async function saveUnsaved(where: Uri): Promise<boolean> {
	const unsaved = workspace.textDocuments.filter(({ isDirty, isUntitled, uri }) => {
		return isDirty && !isUntitled && `${uri}/`.startsWith(`${where}/`)
	})
	if (unsaved.length === 0) return true
	const { save, saveFirst } = corpusPhrases()
	const question = saveFirst(
		unsaved.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)),
	)
	if ((await window.showInformationMessage(question, { modal: true }, save)) !== save) return false
	const saved = await Promise.all(unsaved.map((document) => document.save()))
	return saved.every((each) => each)
}

/** Takes back what the latest fix on disk has changed. */
export async function undoFix(connection: Connection, folder: string): Promise<void> {
	const say = corpusPhrases()
	const undone = await connection.request('warraq/undoFix', { folder })
	if (!undone) return tell(say.nothingToUndo)
	const left = undone.left.length > 0 ? ` ${say.leftAlone(undone.left.length)}` : ''
	tell(`${say.undone(undone.files)}${left}`)
}

/** The editor's own preview of changes: each file, each place, to be ticked. */
async function confirmEdit(connection: Connection, plan: Protocol.FixPlanned): Promise<void> {
	const edit = (await connection.asEdit(plan.edit)) as WorkspaceEdit
	// Opened by the edit itself, an article of an older encoding would be saved as the editor misreads it.
	await Promise.all(edit.entries().map(([uri]) => openDocument(uri)))
	await workspace.applyEdit(edit, { isRefactoring: true })
	if (!plan.isWhole) tell(corpusPhrases().firstFiles(plan.files))
}

type Choice = 'fix' | 'show'

async function choose({
	files,
	fixes,
	problems,
}: Protocol.FixPlanned): Promise<Choice | undefined> {
	const say = corpusPhrases()
	const total = fixes.reduce((sum, [, count]) => sum + count, 0)
	const items: (QuickPickItem & { readonly choice?: Choice })[] = [
		{ label: say.fixAll(total, files), description: say.canBeUndone, choice: 'fix' },
		{ label: say.showFirst, choice: 'show' },
		{ label: say.counts, kind: QuickPickItemKind.Separator },
		...fixes.map(([name, count]) => ({ label: `${count} × \u2068${name}\u2069` })),
		...(problems.length > 0 ? [{ label: say.unreadable(problems.length) }] : []),
	]
	const picked = await window.showQuickPick(items, { title: say.fixTitle })
	return picked?.choice
}

async function showDiff({ diff }: Protocol.FixPlanned): Promise<void> {
	const document = await workspace.openTextDocument({ language: 'diff', content: diff })
	await window.showTextDocument(document)
}

async function fixOnDisk(connection: Connection, mending: Mending): Promise<void> {
	const say = corpusPhrases()
	const report = await withProgress(say.fixing, (token) =>
		connection.request('warraq/fix', mending, token),
	)
	if (!report) return tell(say.fixStopped)
	const left = report.problems.length > 0 ? ` ${say.leftAlone(report.problems.length)}` : ''
	void window
		.showInformationMessage(`${say.fixed(report.files)}${left}`, say.undo)
		.then((choice) => (choice ? undoFix(connection, mending.folder) : undefined))
}

/** Writes a decision on forms of names into the corpus's `warraq.json`. */
export async function decideForms(
	connection: Connection,
	decision: Protocol.DecideFormsParams,
): Promise<void> {
	const edit = await connection.asEdit(await connection.request('warraq/decideForms', decision))
	if (edit) await applyAndSave(edit)
}

/** Undefined when the person cancels. */
export async function withProgress<Result>(
	title: string,
	work: (token: CancellationToken) => Promise<Result | undefined>,
): Promise<Result | undefined> {
	const options = { location: ProgressLocation.Notification, title, cancellable: true }
	return window.withProgress(options, (_, token) => work(token))
}

const isOnDisk = (folder: string) => Uri.parse(folder).scheme === 'file'

export function tell(message: string): void {
	void window.showInformationMessage(message)
}
