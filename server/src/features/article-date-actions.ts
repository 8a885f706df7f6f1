import type { CodeAction, Range } from 'vscode-languageserver-types'
import type { Finding, Message } from '../core/index.ts'
import { commandAction, QUICK_FIX } from './action.ts'
import { dateAt } from './at.ts'
import type { OpenArticle } from './open-article.ts'
import { proposedDates } from './propose-date.ts'

/** The command of our clients that asks for an article's date; its one argument is the article's URI. */
export const SET_ARTICLE_DATE = 'warraq.setArticleDate'

/** The finding that an article with open dates has no date of its own. */
const ARTICLE_DATE_MISSING = 'article-date-missing'

/** Where a date is open, or the finding says that the article has none: ways to give it one. */
export function articleDateActions(
	article: OpenArticle,
	range: Range,
	findings: readonly Finding[],
): CodeAction[] {
	const date = dateAt(article.analysis, article.offsetAt(range.start))
	const isOpen = date !== undefined && date.underspecified === date.value
	const isMissing = findings.some(({ code }) => code === ARTICLE_DATE_MISSING)
	if (!isOpen && !isMissing) return []
	const ask = (title: Message, ...proposed: readonly string[]) => {
		const given = [article.uri, ...proposed]
		const name = { title, kind: QUICK_FIX }
		return commandAction(article, name, { command: SET_ARTICLE_DATE, arguments: given })
	}
	const proposed = proposedDates(article.uri, article.analysis)
	return [...proposed.map(({ day, title }) => ask(title, day)), ask(SET_DATE)]
}

const SET_DATE: Message = {
	en: 'Set the article date…',
	ar: 'تحديد تاريخ المقال…',
}
