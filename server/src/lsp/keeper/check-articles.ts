import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from 'vscode-languageserver-types'
import {
	type Analysis,
	type CorpusIndex,
	isArabicText,
	type Language,
	type Severity,
} from '../../core/index.ts'
import { diagnostics } from '../../features/diagnostics.ts'
import { fixTargets } from '../../features/mass-fix.ts'
import { openArticle } from '../convert.ts'
import type { ArticleText } from './article-texts.ts'
import { Portions } from './portions.ts'

/** Asks for the findings of articles. */
export interface CheckOrder {
	/** Ids of rules; whatever any rule finds when empty. */
	readonly rules: readonly string[]
	/** The one article to check; all of them when left out. */
	readonly path?: string
	/** True when the index knows all articles: those it has no findings for are passed over. */
	readonly isIndexed: boolean
	/** How many findings at most; the article that goes beyond is told in full. */
	readonly most: number
	/** What findings are told in. */
	readonly language: Language
	/** The folder of the rules' documentation, as a URI that ends with a slash. */
	readonly rulePages: string
}

/** An article and what was found in it; hints are left out. */
export interface CheckedArticle {
	readonly path: string
	readonly diagnostics: readonly Diagnostic[]
}

/** How a check ended. */
export interface CheckEnd {
	/** False when it stopped at the number of findings asked for, before the last article. */
	readonly isComplete: boolean
	readonly findings: number
	/** Articles with findings. */
	readonly articles: number
	/** Files that could not be read. */
	readonly unreadable: number
}

/** What reads an article as its surroundings want. */
export type Analyse = (path: string, text: string) => Analysis | Promise<Analysis>

/** The paths of the articles that are to be checked; undefined stands for all texts of the folder. */
export function pathsToCheck(
	{ path, rules, isIndexed }: CheckOrder,
	index: CorpusIndex,
): Iterable<string> | undefined {
	if (path !== undefined) return [path]
	return isIndexed ? fixTargets(index, { what: 'rules', rules }).keys() : undefined
}

/** Checks articles one by one, and gives out those with findings. */
export async function checkArticles(
	order: CheckOrder,
	articles: AsyncIterable<ArticleText>,
	analyse: Analyse,
	onArticles: (articles: readonly CheckedArticle[]) => void,
): Promise<CheckEnd> {
	const portions = new Portions(onArticles)
	const end = { findings: 0, unreadable: 0 }
	let isComplete = true
	for await (const { path, text } of articles) {
		isComplete = end.findings < order.most
		if (!isComplete) break
		if (text === undefined) end.unreadable++
		if (text === undefined || !isArabicText(text)) continue
		const found = findingsOf(order, await analyse(path, text))
		if (found.length > 0) portions.add({ path, diagnostics: found })
		end.findings += found.length
		portions.giveSometimes()
	}
	portions.give()
	return { ...end, isComplete, articles: portions.count }
}

function findingsOf({ rules, language, rulePages }: CheckOrder, analysis: Analysis): Diagnostic[] {
	const findings = analysis.findings.filter(({ code, severity }) =>
		rules.length === 0 ? isBad(severity) : severity !== 'hint' && rules.includes(code),
	)
	const document = TextDocument.create('', '', 0, analysis.text)
	const view = { language, takesVersionedEdits: false }
	return diagnostics([openArticle(document, { ...analysis, findings }, view)], rulePages)
}

/** True for what is worth a walk through a whole folder. */
function isBad(severity: Severity): boolean {
	return severity === 'error' || severity === 'warning'
}
