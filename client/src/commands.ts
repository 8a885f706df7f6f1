import type { WorkspaceEdit } from 'vscode'
import { ConfigurationTarget, commands, type Disposable, env, Uri, window, workspace } from 'vscode'
import type { JudgeNameParams } from '../../server/src/lsp/protocol.ts'
import { applyAndSave, askDay } from './article-date.ts'
import type { CorpusEdits } from './corpus-edits.ts'
import type { HighlightPainter } from './highlights.ts'
import { articleEditor, type Direction, findingRanges, selectNearest } from './navigate.ts'
import { phrases } from './phrases.ts'
import { tellProblem } from './tell-problem.ts'
import { type Judgement, judgeEverywhere } from './user-names.ts'

/** What the commands need of the rest. */
export interface Surroundings extends CorpusEdits {
	readonly painter: HighlightPainter
	restart(): Promise<void>
	showOutput(): void
}

type AcceptancePlace = 'article' | 'corpus' | 'user'

const STATUS_TIME = 4000

export function registerCommands(around: Surroundings): Disposable[] {
	const registered: Readonly<Record<string, (...given: never[]) => unknown>> = {
		nextMention: () => goToMention(around, 'next'),
		previousMention: () => goToMention(around, 'previous'),
		nextFinding: () => goToFinding('next'),
		previousFinding: () => goToFinding('previous'),
		setArticleDate: (uri?: string | Uri, proposed?: string) =>
			setArticleDate(around, uri, proposed),
		acceptSpelling: (uri: string, form: string, place: AcceptancePlace) =>
			acceptSpelling(around, Uri.parse(uri), form, place),
		judgeName: (
			uri: string,
			form: string,
			judgement: Judgement,
			scope: JudgeNameParams['scope'] | 'user',
		) =>
			scope === 'user'
				? judgeEverywhere(form, judgement)
				: save(() => around.judgementEdit(Uri.parse(uri), { form, judgement, scope })),
		copyValue: () => copyValue(around),
		copyText: (text: string) => copyText(text),
		restartServer: () => around.restart(),
		showOutput: () => around.showOutput(),
	}
	return Object.entries(registered).map(([name, run]) =>
		commands.registerCommand(`warraq.${name}`, run),
	)
}

async function goToMention({ painter }: Surroundings, direction: Direction): Promise<void> {
	const editor = articleEditor()
	if (!editor) return
	const marks = await painter.marks(editor.document)
	const ranges = marks.map((mark) => mark.range)
	if (ranges.length === 0) tell(phrases().noMentions)
	else selectNearest(editor, ranges, direction)
}

function goToFinding(direction: Direction): void {
	const editor = articleEditor()
	if (!editor) return
	const ranges = findingRanges(editor)
	if (ranges.length === 0) tell(phrases().noFindings)
	else selectNearest(editor, ranges, direction)
}

async function copyValue({ painter }: Surroundings): Promise<void> {
	const editor = articleEditor()
	if (!editor) return
	const marks = await painter.marks(editor.document)
	const here = marks.find((mark) => mark.value && mark.range.contains(editor.selection.active))
	if (!here?.value) return tell(phrases().noDateHere)
	await copyText(here.value)
}

async function copyText(text: string): Promise<void> {
	await env.clipboard.writeText(text)
	tell(phrases().copied(text))
}

async function setArticleDate(
	around: Surroundings,
	given: string | Uri | undefined,
	proposed: string | undefined,
): Promise<void> {
	const uri = given ? Uri.parse(given.toString()) : articleEditor()?.document.uri
	if (!uri) return
	const date = await askDay(proposed)
	if (!date) return
	await save(() => around.dateEdit(uri, date), phrases().dateSaved(date))
}

async function acceptSpelling(
	around: Surroundings,
	uri: Uri,
	form: string,
	place: AcceptancePlace,
): Promise<void> {
	if (place === 'user') return acceptEverywhere(form)
	await save(() => around.acceptanceEdit(uri, form, place))
}

/** Applies an edit of a corpus file and saves it; what goes wrong is shown. */
async function save(ask: () => Promise<WorkspaceEdit | undefined>, done?: string): Promise<void> {
	try {
		const edit = await ask()
		if (!edit) throw new Error(phrases().stopped)
		await applyAndSave(edit)
		if (done !== undefined) tell(done)
	} catch (error) {
		tellProblem(error)
	}
}

async function acceptEverywhere(form: string): Promise<void> {
	const settings = workspace.getConfiguration('warraq')
	const known = settings.inspect<readonly string[]>('accept')?.globalValue ?? []
	const accepted = [...new Set([...known, form])]
	await settings.update('accept', accepted, ConfigurationTarget.Global)
}

/** In the status bar: nothing to click away. */
function tell(message: string): void {
	window.setStatusBarMessage(message, STATUS_TIME)
}
