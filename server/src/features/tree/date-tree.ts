import {
	articlesIn,
	type CorpusIndex,
	type Message,
	type TimelineEntry,
	timeline,
} from '../../core/index.ts'
import { say } from '../say.ts'
import { articlesAt } from './article-nodes.ts'
import { pageOf, type TreePage, type TreeQuestion } from './tree-node.ts'

/** Year → month → articles written then; latest first, as newsrooms look back. */
export function dateTree(index: CorpusIndex, question: TreeQuestion): TreePage {
	const period = question.parent.at(-1) ?? ''
	if (period.length > LONGEST_YEAR) return articlesAt(articlesIn(index, period), question)
	const kind = period === '' ? 'year' : 'month'
	const entries = timeline(index, period).toReversed()
	return pageOf(entries, question, (entry) => ({
		id: [...question.parent, entry.period],
		kind,
		label: entry.period,
		description: say(contents(entry), question.language),
		isOpenable: kind === 'year' || entry.articles > 0,
	}))
}

const LONGEST_YEAR = 4

function contents({ articles, expressions }: TimelineEntry): Message {
	return {
		en: 'articles: {0} · dates in texts: {1}',
		ar: 'المقالات: {0} · تواريخ في النصوص: {1}',
		args: [`${articles}`, `${expressions}`],
	}
}
