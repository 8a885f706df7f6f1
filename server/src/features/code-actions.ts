import type { CodeAction, CodeActionContext, Diagnostic, Range } from 'vscode-languageserver-types'
import type { Edit, Finding, Fix, Message } from '../core/index.ts'
import { rules } from '../core/spelling/rules/index.generated.ts'
import { commandAction, editAction, FIX_ALL, QUICK_FIX } from './action.ts'
import { dateAt, findingsAt } from './at.ts'
import { dateActions } from './date-actions.ts'
import { SOURCE } from './diagnostics.ts'
import { nameActions } from './name-actions.ts'
import type { OpenArticle } from './open-article.ts'
import { proposedDates } from './propose-date.ts'

/** The command of our clients that asks for an article's date; its one argument is the article's URI. */
export const SET_ARTICLE_DATE = 'warraq.setArticleDate'

/**
 * The command of our clients that accepts a spelling: the article's URI, the spelling, and `article`,
 * `corpus` or `user`.
 */
export const ACCEPT_SPELLING = 'warraq.acceptSpelling'

/** The finding that an article with open dates has no date of its own. */
const ARTICLE_DATE_MISSING = 'article-date-missing'

/** What can be done about the text in a range: fixes, fixes of the same rule, all safe fixes, a date. */
export function codeActions(
	article: OpenArticle,
	range: Range,
	context: CodeActionContext,
): CodeAction[] {
	const findings = findingsIn(article, range)
	const actions = [
		...localFixes(article, range, context),
		...findings.flatMap((finding) => fixWord(article, finding)),
		...rulesOf(findings).flatMap((code) => fixRule(article, code)),
		...acceptances(article, findings),
		...fixAll(article),
		...dateActions(article, range),
		...nameActions(article, range),
	]
	return actions.filter(({ kind = '' }) => isWanted(kind, context.only))
}

/** Of these, what changes nothing but the range itself: it can be answered from a part of a text. */
export function localActions(
	article: OpenArticle,
	range: Range,
	context: CodeActionContext,
): CodeAction[] {
	const actions = [...localFixes(article, range, context), ...nameActions(article, range)]
	return actions.filter(({ kind = '' }) => isWanted(kind, context.only))
}

function localFixes(
	article: OpenArticle,
	range: Range,
	{ diagnostics }: CodeActionContext,
): CodeAction[] {
	const findings = findingsIn(article, range)
	return [
		...findings.flatMap((finding) => quickFixes(article, finding, diagnostics)),
		...setDate(article, range, findings),
	]
}

/** Whether a client asks for all safe fixes and nothing else, as it does when it saves. */
export function asksForAll({ only }: CodeActionContext): boolean {
	return only?.every((kind) => FIX_ALL.startsWith(kind)) === true
}

function findingsIn(article: OpenArticle, { start, end }: Range): readonly Finding[] {
	const span = { start: article.offsetAt(start), end: article.offsetAt(end) }
	return findingsAt(article.analysis, span)
}

/** A client that asks for `source` wants `source.fixAll.warraq` too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
	return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
}

function quickFixes(
	article: OpenArticle,
	finding: Finding,
	diagnostics: readonly Diagnostic[],
): CodeAction[] {
	const range = article.rangeOf(finding)
	const mended = diagnostics.filter(
		({ code, source, range: { start } }) =>
			source === SOURCE &&
			code === finding.code &&
			start.line === range.start.line &&
			start.character === range.start.character,
	)
	return finding.fixes.map(({ title, safe, edits }, index) => ({
		...editAction(article, { title, kind: QUICK_FIX }, edits),
		diagnostics: mended,
		isPreferred: index === 0 && safe,
	}))
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
	return [...new Set(findings.map(({ code }) => code))]
}

/** Offered where the rule found more than what the cursor is on. */
function fixRule(article: OpenArticle, code: string): CodeAction[] {
	const fixes = safeFixes(article.analysis.findings.filter((finding) => finding.code === code))
	if (fixes.length < 2) return []
	const name = { title: fixEvery(code, fixes.length), kind: QUICK_FIX }
	return [editAction(article, name, editsOf(fixes))]
}

/** The same fix wherever the article has the same finding of the same form. */
function fixWord(article: OpenArticle, finding: Finding): CodeAction[] {
	const written = textOf(article, finding)
	const fixes = article.analysis.findings.flatMap((other) => {
		const isSame = other.code === finding.code && textOf(article, other) === written
		return isSame ? other.fixes.slice(0, 1) : []
	})
	if (written === '' || fixes.length < 2) return []
	const name = { title: fixEveryForm(written, fixes.length), kind: QUICK_FIX }
	return [editAction(article, name, editsOf(fixes))]
}

/** For words that a spelling rule finds fault with, here and everywhere. */
function acceptances(article: OpenArticle, findings: readonly Finding[]): CodeAction[] {
	const forms = findings
		.filter(({ code, fixes }) => fixes.length > 0 && spellingRules.has(code))
		.map((finding) => textOf(article, finding))
		.filter((form) => /^[\p{L}\p{M}]+$/u.test(form))
	return [...new Set(forms)].flatMap((form) =>
		PLACES.map(([place, message]) => {
			const name = { title: { ...message, args: [form] }, kind: QUICK_FIX }
			const given = [article.uri, form, place]
			return commandAction(article, name, { command: ACCEPT_SPELLING, arguments: given })
		}),
	)
}

function textOf({ analysis: { text } }: OpenArticle, { start, end }: Finding): string {
	return text.slice(start, end)
}

function fixAll(article: OpenArticle): CodeAction[] {
	const fixes = safeFixes(article.analysis.findings)
	if (fixes.length === 0) return []
	return [editAction(article, { title: ALL_SAFE, kind: FIX_ALL }, editsOf(fixes))]
}

/** The first safe fix of each finding; findings with fixes do not overlap, so neither do these. */
function safeFixes(findings: readonly Finding[]): readonly Fix[] {
	return findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? [])
}

function editsOf(fixes: readonly Fix[]): readonly Edit[] {
	return fixes.flatMap(({ edits }) => edits)
}

function setDate(article: OpenArticle, range: Range, findings: readonly Finding[]): CodeAction[] {
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

function fixEvery(code: string, count: number): Message {
	return {
		en: 'Fix all {1} findings of {0} in this article',
		ar: 'إصلاح كل ملاحظات {0} في المقال ({1})',
		args: [code, `${count}`],
	}
}

function fixEveryForm(form: string, count: number): Message {
	return {
		en: 'Fix {0} everywhere in this article ({1})',
		ar: 'إصلاح {0} أينما وردت في المقال ({1})',
		args: [form, `${count}`],
	}
}

const spellingRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** Where a spelling can be accepted, and how that is offered. */
const PLACES: readonly (readonly [place: string, title: Message])[] = [
	[
		'article',
		{
			en: 'Accept {0} in this article',
			ar: 'قبول {0} في هذا المقال',
		},
	],
	[
		'corpus',
		{
			en: 'Accept {0} in this corpus',
			ar: 'قبول {0} في هذه المدونة',
		},
	],
	[
		'user',
		{
			en: 'Accept {0} everywhere',
			ar: 'قبول {0} في كل مكان',
		},
	],
]

const ALL_SAFE: Message = {
	en: 'Apply all safe fixes in this article',
	ar: 'تطبيق كل الإصلاحات الآمنة في المقال',
}

const SET_DATE: Message = {
	en: 'Set the article date…',
	ar: 'تحديد تاريخ المقال…',
}
