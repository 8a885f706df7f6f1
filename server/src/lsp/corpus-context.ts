import type {
	CompletionList,
	Location,
	Position,
	ResultProgressReporter,
} from 'vscode-languageserver'
import { type EntityId, type Message, nameKey } from '../core/index.ts'
import { entityOf, mentionAt } from '../features/at.ts'
import { beginningsAt, completions } from '../features/completion.ts'
import type { ArticleMentions } from '../features/corpus-references.ts'
import { locate } from '../features/locate.ts'
import type { OpenArticle } from '../features/open-article.ts'
import type { Section } from '../features/prose.ts'
import { references } from '../features/references.ts'
import { say } from '../features/say.ts'
import { join } from '../workspace/uri.ts'
import { rangeInText } from './convert.ts'
import type { Session } from './session.ts'

/** What the corpus knows of the entity at a position, for its hover; nothing without an index. */
export async function corpusSections(
	{ indexes }: Session,
	article: OpenArticle,
	position: Position,
): Promise<readonly Section[]> {
	const home = indexes.homeOf(article.uri)
	const entity = entityAt(article, position)
	if (!home?.index.isAwake || !entity) return []
	const question = { entity, path: home.path, language: article.language }
	return (await home.index.ask('glance', question)) ?? []
}

/** No list of references can show more articles than this; the concordance can. */
const MOST_ARTICLES = 1000
/** Articles whose places go at once to a client that takes them as they come. */
const BATCH = 20

/** The references in the article, then those in the rest of the corpus. */
export async function corpusReferences(
	session: Session,
	article: OpenArticle,
	{ position, progress }: Destination,
): Promise<Location[]> {
	const report = collector(progress)
	report.add(references(article, position))
	const home = session.indexes.homeOf(article.uri)
	const entity = entityAt(article, position)
	if (!home?.index.isAwake || !entity) return report.all()
	const answer = await home.index.ask('references', { entity, limit: MOST_ARTICLES })
	const others = answer?.articles.filter(({ path }) => path !== home.path) ?? []
	for (let at = 0; at < others.length; at += BATCH) {
		const batch = others.slice(at, at + BATCH)
		const places = batch.map((mentions) => locations(session, home.folder, mentions))
		report.add((await Promise.all(places)).flat())
	}
	if (answer && !answer.isComplete) {
		session.connection.window.showInformationMessage(say(THERE_IS_MORE, article.language))
	}
	return report.all()
}

/** Known names that begin like the word before a position. */
export async function nameCompletions(
	{ indexes }: Session,
	article: OpenArticle,
	position: Position,
): Promise<CompletionList> {
	const home = indexes.homeOf(article.uri)
	const spans = beginningsAt(article, position)
	const beginnings = spans.map(({ start, end }) => article.analysis.text.slice(start, end))
	const found = home?.index.isAwake ? await home.index.ask('names', { beginnings }) : undefined
	const typed = spans[found?.beginning ?? 0]
	const items = found && typed ? completions(article, typed, found.names) : []
	return { isIncomplete: true, items }
}

/** What is asked about, and where answers go as they come. */
export interface Destination {
	readonly position: Position
	readonly progress: ResultProgressReporter<Location[]> | undefined
}

/** The entity at a position as the corpus knows it. */
function entityAt({ analysis, offsetAt }: OpenArticle, position: Position): EntityId | undefined {
	const mention = mentionAt(analysis, offsetAt(position))
	const entity = mention && entityOf(analysis, mention)
	return entity && { kind: entity.kind, key: nameKey(entity.name) }
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

async function locations(
	{ readText }: Session,
	folder: string,
	{ path, places }: ArticleMentions,
): Promise<Location[]> {
	const uri = join(folder, path)
	const text = await readText(uri)
	if (text === undefined) return []
	const rangeOf = rangeInText(text)
	return places.flatMap((place) => {
		const span = locate(text, place)
		return span ? [{ uri, range: rangeOf(span) }] : []
	})
}

const THERE_IS_MORE: Message = {
	en: 'Only the references in {0} articles are listed; there are more.',
	ar: 'تظهر المواضع في {0} مقال فقط، وثمة غيرها',
	args: [`${MOST_ARTICLES}`],
}
