import {
	type Analysis,
	type ArticleDate,
	type Asked,
	analyze,
	analyzeAll,
	type Knowledge,
	unannotated,
} from '../core/index.ts'
import { type Circumstances, isSame, type Preferences } from './circumstances.ts'
import { optionsIn } from './options-in.ts'

/** One version of an article's text. */
export interface Version {
	readonly uri: string
	readonly version: number
	getText(): string
}

/** The analyses of open articles: made when asked for, kept until text or circumstances change. */
export class Analyses {
	readonly #known = new Map<string, Known>()

	/** The analysis of this very version, if there is one. */
	known({ uri, version }: Version, circumstances: Circumstances): Analysis | undefined {
		const known = this.#known.get(uri)
		const isCurrent = known?.version === version && isSame(known.circumstances, circumstances)
		return isCurrent ? known.analysis : undefined
	}

	/** A new analysis, which takes the place of the one before. */
	make(article: Version, circumstances: Circumstances): Analysis {
		const { uri, version } = article
		const analysis = analyzeIn(circumstances, uri, article.getText())
		this.#known.set(uri, { version, circumstances, analysis })
		return analysis
	}

	forget(uri: string): void {
		this.#known.delete(uri)
	}
}

interface Known {
	readonly version: number
	readonly circumstances: Circumstances
	readonly analysis: Analysis
}

/**
 * Analyses a text as what stands around it wants: dated by its corpus, else by itself, else by the
 * user's default; the corpus's rules before the user's, so that everyone who opens it sees the same.
 */
export function analyzeIn(circumstances: Circumstances, uri: string, text: string): Analysis {
	const { knowledge } = circumstances
	if (!knowledge) return unannotated(text)
	return analyzeAllIn(knowledge, [{ circumstances, uri, text }])[0] as Analysis
}

/** The text of an article where it stands. */
export interface PlacedText {
	readonly uri: string
	readonly circumstances: Circumstances
	readonly text: string
}

/** The same of several texts, in less time: see `analyzeParts`. */
export function analyzeAllIn(
	knowledge: Knowledge,
	articles: readonly PlacedText[],
): readonly Analysis[] {
	const asked: Asked[] = []
	for (const { circumstances, uri, text } of articles) {
		asked.push({ text, options: optionsIn(circumstances, uri) })
	}
	return analyzeAll(asked, knowledge).map((analysis, i) => {
		const { preferences } = (articles[i] as PlacedText).circumstances
		return dated(analysis, asked[i] as Asked, knowledge, preferences)
	})
}

/** What neither corpus nor text dates has the user's default. */
function dated(
	analysis: Analysis,
	{ text, options }: Asked,
	knowledge: Knowledge,
	{ articleDate: day }: Preferences,
): Analysis {
	if (analysis.articleDate.value !== null || day === undefined) return analysis
	const articleDate: ArticleDate = { value: day, source: 'setting' }
	return analyze(text, knowledge, { ...options, articleDate })
}
