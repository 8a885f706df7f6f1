import {
	articlesIn,
	type CorpusIndex,
	coarseDateTerms,
	dateTerms,
	filesWith,
	type Message,
	type TimelineEntry,
	timeline,
} from '../../core/index.ts'
import { say } from '../say.ts'
import {
	articleCount,
	articlesAt,
	articlesHolding,
	type PagedFiles,
	withWords,
} from './article-nodes.ts'
import { pageOf, type TreeNode, type TreePage, type TreeQuestion } from './tree-node.ts'

/** The step of an id below which stand the articles that speak of a year as a whole, or of a month. */
const MENTIONS = 'mentions'

/**
 * Year → month → articles written then; before them, below a year and a month, the articles that speak
 * of it. Latest first, as newsrooms look back.
 */
export function dateTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const [year, month, step] = question.parent
	if (year === undefined) return periods(index, question, '')
	if (month === undefined) {
		return withMentions(periods(index, question, year), speakingOf(index, year), question)
	}
	if (month === MENTIONS) return articlesHolding(speakingOf(index, year), question)
	if (step === MENTIONS) return articlesHolding(speakingOf(index, month), question)
	const written = articlesAt(articlesIn(index, month), question)
	return withMentions(written, speakingOf(index, month), question)
}

function periods(index: CorpusIndex, question: TreeQuestion, within: string): TreePage {
	const entries = timeline(index, within).toReversed()
	return pageOf(entries, question, (entry) => ({
		id: [...question.parent, entry.period],
		kind: within === '' ? 'year' : 'month',
		label: entry.period,
		description: say(contents(entry), question.language),
		isOpenable: true,
	}))
}

/** The first page of a period, below a node that opens the articles that speak of it. */
function withMentions(
	page: TreePage,
	{ total }: PagedFiles,
	{ offset, parent, language }: TreeQuestion,
): TreePage {
	if (offset > 0 || total === 0) return page
	const node: TreeNode = {
		id: [...parent, MENTIONS],
		kind: 'company',
		label: say(MENTIONED_IN, language),
		description: say(articleCount(total), language),
		isOpenable: true,
	}
	return { ...page, nodes: [node, ...page.nodes] }
}

/**
 * The articles with a date expression that lies in a month, or in a year but in none of its months. A
 * value is not how it is written, so the places go without words.
 */
function speakingOf(index: CorpusIndex, period: string): PagedFiles {
	const isYear = period.length === YEAR_LENGTH
	return withWords(filesWith(index, isYear ? coarseDateTerms(period) : dateTerms(period)), '')
}

const YEAR_LENGTH = 4

const MENTIONED_IN: Message = {
	en: 'Mentioned in',
	ar: 'تذكره مقالات',
}

function contents({ articles, expressions }: TimelineEntry): Message {
	return {
		en: 'articles: {0} · mentions: {1}',
		ar: 'المقالات: {0} · الذكر: {1}',
		args: [`${articles}`, `${expressions}`],
	}
}
