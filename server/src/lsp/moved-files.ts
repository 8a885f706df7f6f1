import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver'
import { addEntries, type Entry, moveEntries } from '../workspace/move-entries.ts'
import { relativePath } from '../workspace/uri.ts'
import { corpusFolder } from './article-date.ts'
import { CorpusTexts } from './corpus-texts.ts'
import { guarded } from './guard.ts'
import type { MovedFile, Requests } from './protocol.ts'
import type { Session } from './session.ts'

/** Answers before files are moved. Our client asks in its own way, since it may have to start us first. */
export function answerMoves(session: Session): void {
	const { connection, log } = session
	connection.onRequest(
		'warraq/moveFiles' satisfies keyof Requests,
		guarded<Requests['warraq/moveFiles']['params'], WorkspaceEdit>(log, {}, ({ files }) =>
			editOfMoves(session, files),
		),
	)
	connection.workspace.onWillRenameFiles(
		guarded<RenameFilesParams, WorkspaceEdit>(log, {}, ({ files }) => editOfMoves(session, files)),
	)
}

/**
 * The edit that takes along what `warraq.json` says of files and of all in folders that are moved, to another
 * `warraq.json` where they change the corpus. A `warraq.json` that cannot be read stays as it is, and so does what
 * would have to go there. What is said of deleted files stays: who undoes that finds it again.
 */
async function editOfMoves(session: Session, files: readonly MovedFile[]): Promise<WorkspaceEdit> {
	const texts = new CorpusTexts(session)
	const moves = await Promise.all(files.map((file) => moveOf(session, file)))
	for (const [home, leaving] of byHome(moves)) await takeAlong(texts, home, leaving)
	return texts.edit()
}

/** A file or folder that a `warraq.json` may speak of, and where it goes. */
interface Move {
	/** The folder of its corpus. */
	readonly home: string
	/** Its path there. */
	readonly from: string
	readonly goal: { readonly folder: string; readonly path: string }
}

/** Undefined for what lies in no corpus: nothing is said of it. */
async function moveOf(
	{ articles, folders }: Session,
	{ oldUri, newUri }: MovedFile,
): Promise<Move | undefined> {
	const home = await articles.corpusOf(oldUri)
	if (!home.uri) return undefined
	const folder = corpusFolder(newUri, await articles.corpusOf(newUri), folders.uris)
	return {
		home: home.folder,
		from: relativePath(home.folder, oldUri),
		goal: { folder, path: relativePath(folder, newUri) },
	}
}

function byHome(moves: readonly (Move | undefined)[]): ReadonlyMap<string, readonly Move[]> {
	const grouped = new Map<string, Move[]>()
	for (const move of moves) {
		const group = move && grouped.get(move.home)
		if (group) group.push(move)
		else if (move) grouped.set(move.home, [move])
	}
	return grouped
}

async function takeAlong(texts: CorpusTexts, home: string, moves: readonly Move[]): Promise<void> {
	const goals = new Map<string, string | undefined>()
	const leaving: Move[] = []
	for (const move of moves) {
		const { from, goal } = move
		if ((await texts.of(goal.folder)) === undefined) continue
		goals.set(from, goal.folder === home ? goal.path : undefined)
		if (goal.folder !== home) leaving.push(move)
	}
	const moved = moveEntries((await texts.of(home)) ?? '', goals)
	if (!moved) return
	texts.change(home, moved.text)
	for (const { from, goal } of leaving) await arrive(texts, goal, from, moved.left)
}

async function arrive(
	texts: CorpusTexts,
	{ folder, path }: Move['goal'],
	from: string,
	left: readonly Entry[],
): Promise<void> {
	const arrived = left.filter((entry) => entry.path === from || entry.path.startsWith(`${from}/`))
	if (arrived.length === 0) return
	const renamed = arrived.map((entry) => ({ ...entry, path: path + entry.path.slice(from.length) }))
	const text = addEntries((await texts.of(folder)) ?? '', renamed)
	if (text !== undefined) texts.change(folder, text)
}
