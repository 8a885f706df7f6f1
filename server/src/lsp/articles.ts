import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
	type Analysis,
	type CorpusUsage,
	isArabicText,
	type Knowledge,
	type Language,
} from '../core/index.ts'
import { isUtf32ReadAsUtf16 } from '../core/text/utf-32.ts'
import type { OpenArticle, OpenText } from '../features/open-article.ts'
import { Analyses, analyzeIn } from '../workspace/analyses.ts'
import type { Circumstances } from '../workspace/circumstances.ts'
import { Corpora } from '../workspace/corpora.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import { finish, type ReadFile } from '../workspace/host.ts'
import { LongTexts } from '../workspace/long-text.ts'
import type { View } from './convert.ts'
import { openStretches, openWhole } from './open-text.ts'
import type { SettingsByResource } from './settings.ts'

/** What the open articles are read with. */
export interface Sources {
	document(uri: string): TextDocument | undefined
	readonly settings: SettingsByResource
	readonly readFile: ReadFile
	/** Undefined inside when the knowledge file cannot be read. */
	readonly knowledge: Promise<Knowledge | undefined>
	readonly takesVersionedEdits: boolean
	/** How the corpus around an article spells, as far as that is known by now. */
	usageFor(uri: string): CorpusUsage | undefined
	/** Told of each text that was read anew. */
	analysed(text: OpenText): void
	/** Told of each corpus that was read anew, and in what language to speak of it. */
	governed(corpus: Corpus, language: Language): Promise<void>
}

/** The open articles, analysed when a feature asks for one. */
export class Articles {
	readonly #sources: Sources
	readonly #analyses = new Analyses()
	readonly #long = new LongTexts()
	readonly #told = new WeakSet<object>()
	readonly #corpora = new Corpora()
	#governing = new Set<Corpus>()

	constructor(sources: Sources) {
		this.#sources = sources
	}

	/** Undefined inside when the knowledge file cannot be read. */
	get knowledge(): Sources['knowledge'] {
		return this.#sources.knowledge
	}

	/** The text at a URI, read; undefined when it is not open, or not ours to read. */
	async of(uri: string): Promise<OpenText | undefined> {
		while (true) {
			const document = this.#sources.document(uri)
			if (!document || !isArticle(document)) return undefined
			const knowledge = await this.#sources.knowledge
			const { preferences, language } = await this.#sources.settings.of(uri)
			const corpus = await this.corpusOf(uri)
			if (corpus.settings.detect === 'off') return undefined
			const usage = this.#sources.usageFor(uri)
			const circumstances = { knowledge, corpus, preferences, usage }
			const view = { language, takesVersionedEdits: this.#sources.takesVersionedEdits }
			const text = await this.#read(document, circumstances, view)
			if (text) return text
		}
	}

	/** The same as one article, however long it is. */
	async whole(uri: string): Promise<OpenArticle | undefined> {
		while (true) {
			const text = await this.of(uri)
			const article = await text?.whole()
			if (!text || article) return article
		}
	}

	/** An article as it reads by itself, without the usage of its corpus. */
	async alone({ uri, parts }: OpenText): Promise<Analysis | undefined> {
		const [article] = parts
		if (!article?.analysis.findings.some(({ evidence }) => evidence)) return article?.analysis
		const { preferences } = await this.#sources.settings.of(uri)
		const knowledge = await this.#sources.knowledge
		const circumstances = { knowledge, corpus: await this.corpusOf(uri), preferences }
		return analyzeIn(circumstances, uri, article.analysis.text)
	}

	/** Undefined when the text went on while it was read. */
	async #read(
		document: TextDocument,
		circumstances: Circumstances,
		view: View,
	): Promise<OpenText | undefined> {
		const { version } = document
		const long = this.#long.of(document)
		if (!long) return this.#readAtOnce(document, circumstances, view)
		const stretches = await long.read(document, circumstances)
		if (!stretches || document.version !== version) return undefined
		const text = openStretches(document, stretches, view, () => long.whole(stretches))
		this.#tell(text)
		return text
	}

	#readAtOnce(document: TextDocument, circumstances: Circumstances, view: View): OpenText {
		const known = this.#analyses.known(document, circumstances)
		const text = openWhole(document, known ?? this.#analyses.make(document, circumstances), view)
		this.#tell(text)
		return text
	}

	#tell(text: OpenText): void {
		if (this.#told.has(text.reading)) return
		this.#told.add(text.reading)
		this.#sources.analysed(text)
	}

	/** The corpus that a file belongs to. */
	async corpusOf(uri: string): Promise<Corpus> {
		const corpus = await finish(this.#corpora.of(uri), this.#sources.readFile)
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
		this.#long.forget(uri)
	}
}

/** Texts that the client calls by our language; and plain texts, where they are Arabic. A fix of UTF-32 would break it. */
function isArticle(document: TextDocument): boolean {
	const { languageId } = document
	if (isUtf32ReadAsUtf16(document.getText())) return false
	if (languageId === 'arabic-news') return true
	return PLAIN.has(languageId) && isArabicText(document.getText())
}

/** VS Code's name for plain text, Vim's, and that of a Vim buffer of no type. */
const PLAIN: ReadonlySet<string> = new Set(['plaintext', 'text', ''])
