import type { Location, Position, ResultProgressReporter } from 'vscode-languageserver'
import type { Message } from '../core/index.ts'
import type { ArticleMentions } from '../features/corpus-references.ts'
import { locate } from '../features/locate.ts'
import type { OpenArticle } from '../features/open-article.ts'
import { references } from '../features/references.ts'
import { say } from '../features/say.ts'
import { Breath } from '../workspace/breath.ts'
import { join } from '../workspace/uri.ts'
import { rangeInText } from './convert.ts'
import { entityAt } from './corpus-context.ts'
import type { Home } from './corpus-indexes.ts'
import type { Session } from './session.ts'

/** No list of references can show more articles than this; the concordance can. */
const MOST_ARTICLES = 1000
/** Articles read at once. */
const AT_ONCE = 20

/** What is asked about, and where answers go as they come. */
export interface Destination {
	readonly position: Position
	readonly progress: ResultProgressReporter<Location[]> | undefined
	readonly signal: AbortSignal
}

/** The references in the article, then those in the rest of the corpus. */
export async function corpusReferences(
	session: Session,
	article: OpenArticle,
	{ position, progress, signal }: Destination,
): Promise<Location[]> {
	const report = collector(progress)
	report.add(references(article, position))
	const home = session.indexes.homeOf(article.uri)
	const entity = entityAt(article, position)
	if (!home?.index.isAwake || !entity) return report.all()
	const order = { entity, limit: MOST_ARTICLES }
	const reader = new ArticleReader(session, home, { signal, onFound: report.add })
	const end = await home.index.references(order, (articles) => reader.read(articles), signal)
	await reader.finish()
	if (end?.isComplete === false) {
		session.connection.window.showInformationMessage(say(THERE_IS_MORE, article.language))
	}
	return report.all()
}

/** Sends what is found at once where the client takes it so, else keeps it for the answer. */
function collector(progress: Destination['progress']) {
	const kept: Location[] = []
	return {
		add: (found: Location[]): void => {
			if (progress) progress.report(found)
			else for (const each of found) kept.push(each)
		},
		all: () => kept,
	}
}

/** Finds where mentions stand now: of articles as they come, one portion after the other. */
class ArticleReader {
	readonly #session: Session
	readonly #home: Home
	readonly #breath: Breath
	readonly #onFound: (found: Location[]) => void
	#reading = Promise.resolve()

	constructor(
		session: Session,
		home: Home,
		{ signal, onFound }: { signal: AbortSignal; onFound: (found: Location[]) => void },
	) {
		this.#session = session
		this.#home = home
		this.#breath = new Breath(signal)
		this.#onFound = onFound
	}

	/** Reads them after those before; the article that is asked about has been answered for. */
	read(articles: readonly ArticleMentions[]): void {
		const others = articles.filter(({ path }) => path !== this.#home.path)
		this.#reading = this.#reading.then(() => this.#readAll(others))
		// A failure is met in `finish`.
		this.#reading.catch(() => undefined)
	}

	/** Resolves when all are read. Rejects when the signal aborts. */
	finish(): Promise<void> {
		return this.#reading
	}

	async #readAll(articles: readonly ArticleMentions[]): Promise<void> {
		for (let at = 0; at < articles.length; at += AT_ONCE) {
			await this.#breath.take()
			const some = articles.slice(at, at + AT_ONCE)
			const found = await Promise.all(some.map((each) => this.#locations(each)))
			this.#onFound(found.flat())
		}
	}

	async #locations({ path, places }: ArticleMentions): Promise<Location[]> {
		const uri = join(this.#home.folder, path)
		const text = await this.#session.readText(uri)
		if (text === undefined) return []
		const rangeOf = rangeInText(text)
		return places.flatMap((place) => {
			const span = locate(text, place)
			return span ? [{ uri, range: rangeOf(span) }] : []
		})
	}
}

const THERE_IS_MORE: Message = {
	en: 'Only the references in {0:articles} are listed; there are more.',
	ar: 'تظهر المواضع في {0:articles} فقط، وثمة غيرها',
	args: [`${MOST_ARTICLES}`],
}
