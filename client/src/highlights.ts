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

/** Draws what the server highlights in the visible editors, and keeps it for the commands. */
export class HighlightPainter implements Disposable {
	readonly #types = new Map(
		KINDS.map((kind) => [kind, window.createTextEditorDecorationType(decoration(kind))]),
	)
	readonly #marks = new WeakMap<TextDocument, readonly Mark[]>()
	readonly #pending = new Map<TextDocument, ReturnType<typeof setTimeout>>()
	readonly #subscriptions: Disposable[]
	readonly #ask: (document: TextDocument) => Promise<readonly Highlights[]>

	constructor(ask: (document: TextDocument) => Promise<readonly Highlights[]>) {
		this.#ask = ask
		this.#subscriptions = [
			window.onDidChangeVisibleTextEditors(() => this.refreshAll()),
			workspace.onDidChangeTextDocument(({ document }) => this.refreshSoon(document)),
			workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration('warraq.highlight')) this.refreshAll()
			}),
		]
	}

	/** What is highlighted in a document, in text order. */
	async marks(document: TextDocument): Promise<readonly Mark[]> {
		if (!this.#marks.has(document)) await this.#refresh(document)
		return this.#marks.get(document) ?? []
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
		const { version } = document
		const highlights = await this.#ask(document)
		if (document.version !== version || document.isClosed) return
		this.#marks.set(document, inOrder(highlights))
		for (const editor of window.visibleTextEditors) {
			if (editor.document === document) this.#paint(editor)
		}
	}

	#paint(editor: TextEditor): void {
		const shown = workspace.getConfiguration('warraq', editor.document).get('highlight', KINDS)
		const marks = this.#marks.get(editor.document) ?? []
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
