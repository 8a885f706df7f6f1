import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types'
import type { Finding } from '../core/index.ts'
import { acceptActions } from './accept-actions.ts'
import { FIX_ALL } from './action.ts'
import { articleDateActions } from './article-date-actions.ts'
import { findingsAt } from './at.ts'
import { dateActions } from './date-actions.ts'
import { fixAll, quickFixes, widerFixes } from './fix-actions.ts'
import { nameActions } from './name-actions.ts'
import type { OpenArticle } from './open-article.ts'

/** What can be done about the text in a range: fixes, fixes of the same rule, all safe fixes, a date. */
export function codeActions(
	article: OpenArticle,
	range: Range,
	context: CodeActionContext,
): CodeAction[] {
	const findings = findingsIn(article, range)
	const actions = [
		...localFixes(article, range, context),
		...widerFixes(article, findings),
		...acceptActions(article, findings),
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
		...articleDateActions(article, range, findings),
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
