import type { CodeAction, Range } from 'vscode-languageserver-types'
import {
	type DateExpression,
	type Edit,
	type Message,
	MONTH_STYLES,
	type MonthStyle,
	rewriteMonths,
	textOf,
	timex3,
	twinDate,
} from '../core/index.ts'
import { commandAction, editAction, REWRITE } from './action.ts'
import { dateAt } from './at.ts'
import type { OpenArticle } from './open-article.ts'

/** The command of our clients that puts its one argument on the clipboard. */
const COPY_TEXT = 'warraq.copyText'

/** What can be done about the date at the start of a range that is no mending. */
export function dateActions(article: OpenArticle, range: Range): CodeAction[] {
	const date = dateAt(article.analysis, article.offsetAt(range.start))
	if (!date) return []
	return [
		...copies(article, date),
		...insertTwin(article, date),
		...MONTH_STYLES.flatMap((style) => rewrite(article, date, style)),
	]
}

function copies(article: OpenArticle, date: DateExpression): CodeAction[] {
	const copy = (title: Message, text: string): CodeAction =>
		commandAction(article, { title, kind: REWRITE }, { command: COPY_TEXT, arguments: [text] })
	return [
		copy({ ...COPY_VALUE, args: [date.value] }, date.value),
		copy(COPY_TIMEX3, timex3(article.analysis.text, date, 1)),
	]
}

/** Behind the date, in brackets: the same day in the other calendar. */
function insertTwin(article: OpenArticle, date: DateExpression): CodeAction[] {
	const twin = twinDate(date, styleNear(article, date))
	if (twin === undefined) return []
	const edit = { start: date.end, end: date.end, newText: ` (${twin})` }
	return [rewriting(article, { ...INSERT_TWIN, args: [twin] }, [edit])]
}

/** The first style that would leave the article's other dates as they are. */
function styleNear(article: OpenArticle, date: DateExpression): MonthStyle {
	const others = article.analysis.dates.filter((other) => other !== date)
	const named = others.filter(({ months = [] }) => months.length > 0)
	return MONTH_STYLES.find((style) => rewriteMonths(named, style).length === 0) ?? MONTH_STYLES[0]
}

/** This date's months in a style, and where there are more, all of the article's. */
function rewrite(article: OpenArticle, date: DateExpression, style: MonthStyle): CodeAction[] {
	const here = rewriteMonths([date], style)
	if (here.length === 0) return []
	const all = rewriteMonths(article.analysis.dates, style)
	const example = rewritten(article, date, here)
	const one = rewriting(article, { ...REWRITE_ONE, args: [example] }, here)
	if (all.length === here.length) return [one]
	return [one, rewriting(article, { ...REWRITE_ALL, args: [example, `${all.length}`] }, all)]
}

function rewriting(article: OpenArticle, title: Message, edits: readonly Edit[]): CodeAction {
	return editAction(article, { title, kind: REWRITE }, edits)
}

/** The expression as it would read. */
function rewritten(
	{ analysis }: OpenArticle,
	date: DateExpression,
	edits: readonly Edit[],
): string {
	let at = date.start
	let text = ''
	for (const { start, end, newText } of edits) {
		text += textOf(analysis.text, { start: at, end: start }) + newText
		at = end
	}
	return text + textOf(analysis.text, { start: at, end: date.end })
}

const COPY_VALUE: Message = {
	en: 'Copy {0}',
	ar: 'نسخ {0}',
}

const COPY_TIMEX3: Message = {
	en: 'Copy as TIMEX3',
	ar: 'نسخ بصيغة TIMEX3',
}

const INSERT_TWIN: Message = {
	en: 'Add the day of the other calendar: {0}',
	ar: 'إضافة اليوم في التقويم الآخر: {0}',
}

const REWRITE_ONE: Message = {
	en: 'Write {0}',
	ar: 'كتابة {0}',
}

const REWRITE_ALL: Message = {
	en: 'Write all months as in {0} ({1:places})',
	ar: 'كتابة كل الشهور كما في {0} (عدد المواضع {1})',
}
