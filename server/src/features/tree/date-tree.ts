import {
	allReferences,
	articlesIn,
	type CorpusIndex,
	dateValuesIn,
	type FileReferences,
	type Message,
	type TimelineEntry,
	timeline,
} from '../../core/index.ts'
import { say } from '../say.ts'
import { articlesAt, articlesHolding } from './article-nodes.ts'
import { pageOf, type TreePage, type TreeQuestion } from './tree-node.ts'

/** The step of an id below which stand the articles that speak of a month. */
const MENTIONS = 'mentions'

/**
 * Year → month → articles written then, and those that speak of it; latest first, as newsrooms look
 * back.
 */
export function dateTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const [year, month, step] = question.parent
	if (month === undefined) return periods(index, question, year ?? '')
	if (step === MENTIONS) return articlesHolding(speakingOf(index, month), question)
	return withMentions(index, articlesAt(articlesIn(index, month), question), { month, question })
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

/** The first page of a month's articles, below a node that opens those that speak of the month. */
function withMentions(
	index: CorpusIndex,
	page: TreePage,
	{ month, question }: { readonly month: string; readonly question: TreeQuestion },
): TreePage {
	const { offset, parent, language } = question
	const { length } = speakingOf(index, month)
	if (offset > 0 || length === 0) return page
	const node = {
		id: [...parent, MENTIONS],
		kind: 'company' as const,
		label: say(MENTIONED_IN, language),
		description: say(articleCount(length), language),
		isOpenable: true,
	}
	return { ...page, nodes: [node, ...page.nodes] }
}

/** The articles with a date expression that lies in a month; its value is not how it is written. */
function speakingOf(index: CorpusIndex, month: string): readonly FileReferences[] {
	const byPath = new Map<string, FileReferences>()
	for (const [value] of dateValuesIn(index, month)) {
		for (const file of allReferences(index, 'date', value)) {
			const known = byPath.get(file.path)
			const places = file.occurrences.map(({ starts }) => ({ label: '', starts }))
			const occurrences = [...(known?.occurrences ?? []), ...places]
			byPath.set(file.path, { ...file, occurrences })
		}
	}
	return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const MENTIONED_IN: Message = {
	en: 'Mentioned in',
	ar: 'تذكره مقالات',
}

function articleCount(count: number): Message {
	return {
		en: 'articles: {0}',
		ar: 'المقالات: {0}',
		args: [`${count}`],
	}
}

function contents({ articles, expressions }: TimelineEntry): Message {
	return {
		en: 'articles: {0} · mentions: {1}',
		ar: 'المقالات: {0} · الذكر: {1}',
		args: [`${articles}`, `${expressions}`],
	}
}
