import { type ExtensionContext, type TextDocument, window, workspace } from 'vscode'
import type { Analysed } from '../../server/src/lsp/protocol.ts'
import { registerCommands } from './commands.ts'
import { articleOf, Connection, type MakeClient, plainRange } from './connection.ts'
import { Concordance } from './corpus/concordance.ts'
import { CorpusCommands } from './corpus/corpus-commands.ts'
import { IndexStates } from './corpus/index-states.ts'
import { CorpusViews } from './corpus/views.ts'
import { corpusEdits } from './corpus-edits.ts'
import { switchArabicTexts } from './detect.ts'
import { HighlightPainter } from './highlights.ts'
import { ARABIC_NEWS } from './language.ts'
import { followMoves } from './moved-files.ts'
import { OutlineRefresher } from './outline.ts'
import { type ServerState, Status } from './status.ts'
import { warnOfUtf32 } from './warn-of-utf-32.ts'

/** What other extensions, and the tests, may ask of ours. */
export interface WarraqApi {
	readonly state: ServerState
}

/** Registers everything and starts nothing: the server comes with the first Arabic article. */
export function activateWarraq(context: ExtensionContext, make: MakeClient): WarraqApi {
	const status = new Status()
	const outline = new OutlineRefresher()
	const connection = new Connection(context, make, {
		stateChanged: (state) => {
			status.become(state)
			if (state === 'ready') return painter.refreshAll()
			states.forget()
			views.refresh()
		},
		analysed: (analysed) => {
			if (isSameText(status.of(analysed.uri), analysed)) outline.refresh()
			status.learn(analysed)
			for (const { document } of window.visibleTextEditors) {
				if (document.uri.toString() === analysed.uri) painter.refreshSoon(document)
			}
		},
		indexChanged: (state) => {
			states.learn(state)
			views.refreshFor(state.folder)
		},
	})
	const states = new IndexStates()
	const concordance = new Concordance(context, connection)
	const views = new CorpusViews(connection, states)
	const painter = new HighlightPainter(async (document, part) => {
		const asked = part ? { ...articleOf(document), lines: plainRange(part) } : articleOf(document)
		return (await connection.request('warraq/highlights', asked)) ?? []
	})
	const startFor = (document: TextDocument) => {
		if (document.languageId === ARABIC_NEWS) connection.start()
	}
	for (const document of workspace.textDocuments) startFor(document)
	context.subscriptions.push(
		status,
		outline,
		painter,
		connection,
		views,
		new CorpusCommands(connection, views, concordance),
		concordance,
		window.onDidChangeWindowState(({ focused }) => {
			if (focused) void connection.notify('warraq/focused')
		}),
		workspace.onDidChangeConfiguration((change) => {
			if (!change.affectsConfiguration('warraq.uiLanguage')) return
			status.show()
			views.refresh()
			concordance.speak()
		}),
		workspace.onDidOpenTextDocument(startFor),
		workspace.onDidCloseTextDocument((document) => status.forget(document.uri.toString())),
		...switchArabicTexts(),
		...followMoves(connection),
		warnOfUtf32(),
		...registerCommands({
			painter,
			...corpusEdits(connection),
			restart: () => connection.restart(),
			showOutput: () => connection.showOutput(),
		}),
	)
	return {
		get state() {
			return status.state
		},
	}
}

/** Analysed anew for another reason than typing: the article date or a setting has changed. */
const isSameText = (last: Analysed | undefined, now: Analysed) => last?.version === now.version
