import type { Analysis, ArticleDate, Written } from '../core/index.ts'
import { analyzeAllIn, type PlacedText } from '../workspace/analyses.ts'
import type { Preferences } from '../workspace/circumstances.ts'
import { Corpora } from '../workspace/corpora.ts'
import { type Corpus, noCorpus } from '../workspace/corpus.ts'
import { fileUri } from '../workspace/file-uri.ts'
import { finishNow } from '../workspace/host.ts'
import { loadKnowledge } from '../workspace/knowledge-file.ts'
import { readFileAt } from '../workspace/node-host.ts'
import { usageReader } from './corpus-usage.ts'
import type { Document } from './document.ts'

/** What every command that reads documents can be told; plain values, for worker threads. */
export interface ReaderSettings {
	/** The date of every document whose own line gives none. */
	readonly date: string | undefined
	/** What the corpus of an index writes, for documents to be judged by. */
	readonly written?: Written | undefined
}

/** On the command line nobody prefers anything: what holds is in the corpus's `warraq.json`. */
export const NO_PREFERENCES: Preferences = { rules: {}, house: {} }

/** The same where nothing but findings is asked for: names are found only where a rule asks for them. */
export const ONLY_FINDINGS: Preferences = { ...NO_PREFERENCES, onlyFindings: true }

const LINE_OF_INPUT = noCorpus('')

/** Makes the function that analyses a document as `createAnalyst` says. */
export function createReader(
	settings: ReaderSettings,
	preferences: Preferences = NO_PREFERENCES,
): (document: Document) => Analysis {
	const analyse = createAnalyst(settings, preferences)
	return (document) => analyse([document])[0] as Analysis
}

/**
 * Makes the function that analyses documents as the editor does, with what `warraq.json` says of them;
 * several at once take less time. An article's date is its own (input), else `--date`, else its corpus's
 * (entry, manifest, file name), else the one in its text. Knowledge is read once, here.
 */
export function createAnalyst(
	settings: ReaderSettings,
	preferences: Preferences = NO_PREFERENCES,
): (documents: readonly Document[]) => readonly Analysis[] {
	const knowledge = loadKnowledge(__dirname)
	const corpora = new Corpora()
	const corpusOf = (uri: string): Corpus => finishNow(corpora.of(uri), readFileAt)
	const usageFor = usageReader(settings.written)
	const place = ({ id, text, path, articleDate }: Document): PlacedText => {
		const uri = path === undefined ? '' : fileUri(path)
		const given = articleDate ?? argumentDate(settings)
		const circumstances = {
			knowledge,
			corpus: path === undefined ? LINE_OF_INPUT : corpusOf(uri),
			preferences,
			usage: usageFor(path ?? id),
			...(given ? { given } : {}),
		}
		return { uri, circumstances, text }
	}
	return (documents) => analyzeAllIn(knowledge, documents.map(place))
}

function argumentDate({ date }: ReaderSettings): ArticleDate | undefined {
	return date === undefined ? undefined : { value: date, source: 'argument' }
}
