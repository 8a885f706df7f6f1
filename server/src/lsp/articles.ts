import type { TextDocument } from 'vscode-languageserver-textdocument'
import { isArabicText, type Knowledge, type Language } from '../core/index.ts'
import type { OpenArticle } from '../features/open-article.ts'
import { Analyses } from '../workspace/analyses.ts'
import { Corpora } from '../workspace/corpora.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import { finish, type ReadText } from '../workspace/host.ts'
import { openArticle } from './convert.ts'
import type { SettingsByResource } from './settings.ts'

/** What the open articles are read with. */
export interface Sources {
	document(uri: string): TextDocument | undefined
	readonly settings: SettingsByResource
	readonly readText: ReadText
	/** Undefined inside when the knowledge file cannot be read. */
	readonly knowledge: Promise<Knowledge | undefined>
	readonly takesVersionedEdits: boolean
	/** Told of each article that was analysed anew. */
	analysed(article: OpenArticle): void
	/** Told of each corpus that was read anew, and in what language to speak of it. */
	governed(corpus: Corpus, language: Language): Promise<void>
}

/** The open articles, analysed when a feature asks for one. */
export class Articles {
	readonly #sources: Sources
	readonly #analyses = new Analyses()
	readonly #corpora = new Corpora()
	#governing = new Set<Corpus>()

	constructor(sources: Sources) {
		this.#sources = sources
	}

	/** Undefined inside when the knowledge file cannot be read. */
	get knowledge(): Sources['knowledge'] {
		return this.#sources.knowledge
	}

	/** The article at a URI; undefined when it is not open, or not ours to read. */
	async of(uri: string): Promise<OpenArticle | undefined> {
		const document = this.#sources.document(uri)
		if (!document || !isArticle(document)) return undefined
		const knowledge = await this.#sources.knowledge
		const { preferences, language } = await this.#sources.settings.of(uri)
		const corpus = await this.corpusOf(uri)
		if (corpus.settings.detect === 'off') return undefined
		const circumstances = { knowledge, corpus, preferences }
		const known = this.#analyses.known(document, circumstances)
		const view = { language, takesVersionedEdits: this.#sources.takesVersionedEdits }
		const article = openArticle(
			document,
			known ?? this.#analyses.make(document, circumstances),
			view,
		)
		if (!known) this.#sources.analysed(article)
		return article
	}

	/** The corpus that a file belongs to. */
	async corpusOf(uri: string): Promise<Corpus> {
		const corpus = await finish(this.#corpora.of(uri), this.#sources.readText)
		if (this.#governing.has(corpus)) return corpus
		this.#governing.add(corpus)
		const { language } = await this.#sources.settings.of(uri)
		await this.#sources.governed(corpus, language)
		return corpus
	}

	/** The corpus that the files of a folder belong to; its URI ends with a slash. */
	corpusIn(folder: string): Promise<Corpus> {
		return this.corpusOf(folder + CORPUS_FILE)
	}

	/** After a change of a `warraq.json`. */
	forgetCorpora(): void {
		this.#corpora.forget()
		this.#governing = new Set()
	}

	close(uri: string): void {
		this.#analyses.forget(uri)
	}
}

/** Texts that the client calls by our language; and plain texts, where they are Arabic. */
function isArticle(document: TextDocument): boolean {
	const { languageId } = document
	if (languageId === 'arabic-news') return true
	return PLAIN.has(languageId) && isArabicText(document.getText())
}

/** VS Code's name for plain text, Vim's, and that of a Vim buffer of no type. */
const PLAIN: ReadonlySet<string> = new Set(['plaintext', 'text', ''])
