import type { WorkspaceEdit } from 'vscode-languageserver'
import { type Message, plain, shown } from '../core/index.ts'
import { lineEdits, wordEdits } from '../features/line-edits.ts'
import type { FilePreview, FixPreview } from '../features/mass-fix.ts'
import { say } from '../features/say.ts'
import { withDecision } from '../workspace/decide-forms.ts'
import { unifiedDiff } from '../workspace/unified-diff.ts'
import { join, withSlash } from '../workspace/uri.ts'
import { rangeInText } from './convert.ts'
import { corpusFileEdit } from './corpus-file-edit.ts'
import { guarded } from './guard.ts'
import { MOST_PREVIEWED } from './keeper/preview.ts'
import { ErrorCodes, ResponseError } from './library.ts'
import type {
	DecideFormsParams,
	FixParams,
	FixPlanned,
	FolderParams,
	Requests,
} from './protocol.ts'
import type { Session } from './session.ts'

/** Answers what mends a whole folder: what it would do, doing it, taking it back. */
export function answerFixes(session: Session): void {
	const { connection, indexes, settings, log } = session
	connection.onRequest(
		'warraq/planFix' satisfies keyof Requests,
		guarded<FixParams, FixPlanned | null>(log, null, async ({ folder, order }, signal) => {
			const preview = await indexes.of(folder).planFix(order, signal)
			const { language } = await settings.of(folder)
			const isAsked = order.path === undefined
			return planned(preview, folder, isAsked ? shown(FIXES, language) : undefined)
		}),
	)
	connection.onRequest(
		'warraq/fix' satisfies keyof Requests,
		guarded<FixParams, Requests['warraq/fix']['result'] | null>(
			log,
			null,
			({ folder, order }, signal) =>
				telling(session, { folder, problem: FIX_STOPPED }, () =>
					indexes.of(folder).fix(order, signal),
				),
		),
	)
	connection.onRequest(
		'warraq/decideForms' satisfies keyof Requests,
		guarded<DecideFormsParams, WorkspaceEdit>(log, {}, (params) => decide(session, params)),
	)
	connection.onRequest(
		'warraq/undoFix' satisfies keyof Requests,
		guarded<FolderParams, Requests['warraq/undoFix']['result']>(log, null, ({ folder }) =>
			telling(session, { folder, problem: UNDO_STOPPED }, () => indexes.of(folder).undoFix()),
		),
	)
}

/** Files were being written: whoever wished it hears why that ended before its time. */
async function telling<T>(
	{ settings, log }: Session,
	{ folder, problem }: { readonly folder: string; readonly problem: Message },
	work: () => Promise<T>,
): Promise<T> {
	try {
		return await work()
	} catch (error) {
		if (error instanceof ResponseError) throw error
		const { language } = await settings.of(folder)
		const told = { ...problem, args: [(error as Error).message] }
		log(`${plain(told)} (${folder})`)
		throw new ResponseError(ErrorCodes.InternalError, say(told, language))
	}
}

const FIX_STOPPED: Message = {
	en: 'The fix has stopped: {0}. What was fixed before can be undone.',
	ar: 'توقف الإصلاح: {0}. ويمكن التراجع عما أُصلح قبل ذلك.',
}

const UNDO_STOPPED: Message = {
	en: 'Not all was taken back: {0}. Once that is mended, undo again.',
	ar: 'لم يتم التراجع كله: {0}. أعد التراجع بعد إصلاح ذلك.',
}

async function decide(
	{ articles, readFile }: Session,
	{ folder, ...decision }: DecideFormsParams,
): Promise<WorkspaceEdit> {
	const home = withSlash(folder)
	const corpus = await articles.corpusIn(home)
	return corpusFileEdit(
		{ corpus, folder: home, readFile },
		{
			create: () => withDecision('{}\n', decision) ?? '',
			edit: (text) => {
				const changed = withDecision(text, decision)
				return changed === undefined ? undefined : lineEdits(text, changed)
			},
		},
	)
}

function planned(
	{ files, fixes, previews, problems }: FixPreview,
	folder: string,
	question: string | undefined,
): FixPlanned {
	const edit = workspaceEdit(previews, folder, question)
	const isWhole = files <= MOST_PREVIEWED
	const diff = isWhole
		? ''
		: previews.map(({ path, oldText, edits }) => unifiedDiff(path, oldText, edits)).join('')
	return { files, fixes, problems, edit, diff, isWhole }
}

/** With a question, every change waits for the person's confirmation. */
function workspaceEdit(
	previews: readonly FilePreview[],
	folder: string,
	question: string | undefined,
): WorkspaceEdit {
	const annotation = question === undefined ? {} : { annotationId: ANNOTATION }
	const annotations = question && {
		changeAnnotations: { [ANNOTATION]: { label: question, needsConfirmation: true } },
	}
	return {
		...annotations,
		documentChanges: previews.map(({ path, oldText, newText }) => {
			const rangeOf = rangeInText(oldText)
			return {
				textDocument: { uri: join(withSlash(folder), path), version: null },
				edits: wordEdits(oldText, newText).map((edit) => ({
					range: rangeOf(edit),
					newText: edit.newText,
					...annotation,
				})),
			}
		}),
	}
}

const ANNOTATION = 'warraq'

const FIXES: Message = {
	en: 'Fixes in the whole folder',
	ar: 'إصلاحات في المجلد كله',
}
