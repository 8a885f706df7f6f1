import { type Disposable, LanguageStatusSeverity, languages, window } from 'vscode'
import type { Analysed } from '../../server/src/lsp/protocol.ts'
import { ARABIC_NEWS } from './language.ts'
import { type Phrases, phrases } from './phrases.ts'

/** What the server is doing, as the status item shows it. */
export type ServerState = 'asleep' | 'starting' | 'ready' | 'error'

const UNDATED: Analysed['articleDate'] = { source: 'none' }
const COUNTED = ['PER', 'LOC', 'ORG', 'DATE', 'findings'] as const

/** The two items beside the language name: the server with the counts, and the article date. */
export class Status implements Disposable {
	readonly #server = languages.createLanguageStatusItem('warraq.server', ARABIC_NEWS)
	readonly #date = languages.createLanguageStatusItem('warraq.articleDate', ARABIC_NEWS)
	readonly #analysed = new Map<string, Analysed>()
	readonly #follow = window.onDidChangeActiveTextEditor(() => this.show())
	#state: ServerState = 'asleep'

	get state(): ServerState {
		return this.#state
	}

	become(state: ServerState): void {
		this.#state = state
		this.show()
	}

	learn(analysed: Analysed): void {
		this.#analysed.set(analysed.uri, analysed)
		this.show()
	}

	/** The last analysis of a document, if there was one. */
	of(uri: string): Analysed | undefined {
		return this.#analysed.get(uri)
	}

	forget(uri: string): void {
		this.#analysed.delete(uri)
	}

	/** As things are now, in the language the person chose. */
	show(): void {
		const say = phrases()
		const uri = window.activeTextEditor?.document.uri.toString()
		const analysed = uri === undefined ? undefined : this.of(uri)
		this.#showServer(say, analysed)
		this.#showDate(say, analysed)
	}

	#showServer(say: Phrases, analysed: Analysed | undefined): void {
		const failed = this.#state === 'error'
		this.#server.name = 'Warraq'
		this.#server.busy = this.#state === 'starting'
		this.#server.severity = failed
			? LanguageStatusSeverity.Error
			: LanguageStatusSeverity.Information
		this.#server.text = failed ? say.stopped : this.#state === 'starting' ? say.starting : say.ready
		this.#server.detail = analysed ? countsOf(say, analysed) : ''
		this.#server.command = failed
			? { command: 'warraq.restartServer', title: say.restart }
			: { command: 'warraq.showOutput', title: say.showOutput }
	}

	#showDate(say: Phrases, analysed: Analysed | undefined): void {
		const { value, source, detail } = analysed?.articleDate ?? UNDATED
		this.#date.name = say.articleDate
		this.#date.text = value ?? say.noArticleDate
		this.#date.detail = detail ?? say.sources[source]
		this.#date.severity = value
			? LanguageStatusSeverity.Information
			: LanguageStatusSeverity.Warning
		this.#date.command = { command: 'warraq.setArticleDate', title: say.setDate }
	}

	dispose(): void {
		for (const part of [this.#server, this.#date, this.#follow]) part.dispose()
	}
}

const countsOf = (say: Phrases, { counts }: Analysed) =>
	COUNTED.map((kind) => `${say.counts[kind]}: ${counts[kind]}`).join(' · ')
