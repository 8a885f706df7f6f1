import {
	DecorationRangeBehavior,
	type DecorationRenderOptions,
	type Disposable,
	OverviewRulerLane,
	Range,
	type TextDocument,
	type TextEditor,
	ThemeColor,
	window,
	workspace,
} from 'vscode'
import type { HighlightKind, Highlights } from '../../server/src/lsp/protocol.ts'
import { ARABIC_NEWS } from './language.ts'

/** A highlighted range; `value` is the ISO 8601 value where the range is a date expression. */
export interface Mark {
	readonly kind: HighlightKind
	readonly range: Range
	readonly value?: string
}

const THEME_NAMES: Readonly<Record<HighlightKind, string>> = {
	PER: 'person',
	LOC: 'place',
	ORG: 'organisation',
	DATE: 'date',
}
const KINDS = Object.keys(THEME_NAMES) as HighlightKind[]
const TYPING_PAUSE = 150

/**
 * Background, border and overview ruler only: whatever splits the text of a line (colour, weight,
 * text put in) makes VS Code show a right-to-left line in scrambled order.
 */
function decoration(kind: HighlightKind): DecorationRenderOptions {
	const color = `warraq.${THEME_NAMES[kind]}`
	return {
		backgroundColor: new ThemeColor(`${color}Background`),
		borderColor: new ThemeColor(`${color}Border`),
		borderStyle: 'solid',
		borderWidth: '1px',
		borderRadius: '3px',
		overviewRulerColor: new ThemeColor(`${color}Border`),
		overviewRulerLane: OverviewRulerLane.Center,
		rangeBehavior: DecorationRangeBehavior.ClosedClosed,
	}
}

/** Where it is anything else the server says so, and all are highlighted. */
function areKinds(chosen: unknown): chosen is readonly HighlightKind[] {
	return Array.isArray(chosen) && chosen.every((each) => KINDS.some((kind) => kind === each))
}

/** Asks the server for the highlights of a document, or of a part of it. */
export type AskHighlights = (document: TextDocument, part?: Range) => Promise<readonly Highlights[]>

/** Texts longer than this (UTF-16) are painted where they are seen, and not elsewhere. */
const HUGE = 1 << 17

function isHuge(document: TextDocument): boolean {
	return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > HUGE
}

/** Draws what the server highlights in the visible editors, and keeps it for the commands. */
export class HighlightPainter implements Disposable {
	readonly #types = new Map(
		KINDS.map((kind) => [kind, window.createTextEditorDecorationType(decoration(kind))]),
	)
	/** Of the texts that are painted whole. */
	readonly #marks = new WeakMap<TextDocument, readonly Mark[]>()
	readonly #pending = new Map<TextDocument, ReturnType<typeof setTimeout>>()
	readonly #subscriptions: Disposable[]
	readonly #ask: AskHighlights

	constructor(ask: AskHighlights) {
		this.#ask = ask
		this.#subscriptions = [
			window.onDidChangeVisibleTextEditors(() => this.refreshAll()),
			window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => {
				if (isHuge(document)) this.refreshSoon(document)
			}),
			workspace.onDidChangeTextDocument(({ document }) => this.refreshSoon(document)),
			workspace.onDidOpenTextDocument((document) => this.#wipe(document)),
			workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration('warraq.highlight')) this.refreshAll()
			}),
		]
	}

	/** What is highlighted in a document, in text order. */
	async marks(document: TextDocument): Promise<readonly Mark[]> {
		return this.#marks.get(document) ?? inOrder(await this.#ask(document))
	}

	refreshAll(): void {
		for (const { document } of window.visibleTextEditors) void this.#refresh(document)
	}

	/** Once the typing pauses. */
	refreshSoon(document: TextDocument): void {
		clearTimeout(this.#pending.get(document))
		const run = () => {
			this.#pending.delete(document)
			void this.#refresh(document)
		}
		this.#pending.set(document, setTimeout(run, TYPING_PAUSE))
	}

	async #refresh(document: TextDocument): Promise<void> {
		if (document.languageId !== ARABIC_NEWS) return
		const editors = editorsOf(document)
		if (isHuge(document)) {
			for (const editor of editors) await this.#refreshShown(editor)
			return
		}
		const marks = await this.#current(document)
		if (!marks) return
		this.#marks.set(document, marks)
		for (const editor of editors) this.#paint(editor, marks)
	}

	async #refreshShown(editor: TextEditor): Promise<void> {
		const { document } = editor
		this.#marks.delete(document)
		const shown = aroundScreen(editor)
		const marks = shown && (await this.#current(document, shown))
		if (marks) this.#paint(editor, marks)
	}

	/** Undefined when the text went on meanwhile. */
	async #current(document: TextDocument, part?: Range): Promise<readonly Mark[] | undefined> {
		const { version } = document
		const highlights = await this.#ask(document, part)
		return document.version !== version || document.isClosed ? undefined : inOrder(highlights)
	}

	/** A text that was an article until now is opened anew, in the editor it is in. */
	#wipe(document: TextDocument): void {
		if (document.languageId === ARABIC_NEWS) return
		for (const editor of editorsOf(document)) this.#paint(editor, [])
	}

	#paint(editor: TextEditor, marks: readonly Mark[]): void {
		const chosen = workspace.getConfiguration('warraq', editor.document).get<unknown>('highlight')
		const shown = areKinds(chosen) ? chosen : KINDS
		for (const [kind, type] of this.#types) {
			const wanted = shown.includes(kind) ? marks.filter((mark) => mark.kind === kind) : []
			editor.setDecorations(
				type,
				wanted.map((mark) => mark.range),
			)
		}
	}

	dispose(): void {
		for (const timer of this.#pending.values()) clearTimeout(timer)
		for (const type of this.#types.values()) type.dispose()
		for (const subscription of this.#subscriptions) subscription.dispose()
	}
}

/**
 * What is seen, and a screen more on either side, so that scrolling a little finds it painted. Counted in letters: a
 * text without line ends is one line, of which a screen shows a thousandth.
 */
function aroundScreen({ document, visibleRanges }: TextEditor): Range | undefined {
	const [first] = visibleRanges
	const last = visibleRanges.at(-1)
	if (!first || !last) return undefined
	const from = document.offsetAt(first.start)
	const to = document.offsetAt(last.end)
	const screen = to - from
	return new Range(document.positionAt(from - screen), document.positionAt(to + screen))
}

function editorsOf(document: TextDocument): readonly TextEditor[] {
	return window.visibleTextEditors.filter((editor) => editor.document === document)
}

function inOrder(highlights: readonly Highlights[]): readonly Mark[] {
	return highlights
		.flatMap(({ kind, ranges, values }) =>
			ranges.map(({ start, end }, index) => ({
				kind,
				range: new Range(start.line, start.character, end.line, end.character),
				...valueAt(values, index),
			})),
		)
		.sort((a, b) => a.range.start.compareTo(b.range.start))
}

function valueAt(values: readonly string[] | undefined, index: number): { value?: string } {
	const value = values?.[index]
	return value === undefined ? {} : { value }
}
