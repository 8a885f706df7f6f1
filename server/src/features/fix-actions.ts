import type { CodeAction, Diagnostic } from 'vscode-languageserver-types'
import { rulesById } from '../core/all-rules.ts'
import { type Edit, type Finding, type Fix, type Message, textOf } from '../core/index.ts'
import { editAction, FIX_ALL, QUICK_FIX } from './action.ts'
import { SOURCE } from './diagnostics.ts'
import type { OpenArticle } from './open-article.ts'

/** The fixes of one finding, where it stands; `diagnostics` are those the client asks about. */
export function quickFixes(
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

/** The fixes of findings again, each for all that is alike in the article: of one form, of one rule. */
export function widerFixes(article: OpenArticle, findings: readonly Finding[]): CodeAction[] {
	const codes = new Set(findings.map(({ code }) => code))
	return [
		...findings.flatMap((finding) => fixWord(article, finding)),
		...[...codes].flatMap((code) => fixRule(article, code)),
	]
}

/** All safe fixes of the article. */
export function fixAll(article: OpenArticle): CodeAction[] {
	const fixes = safeFixes(article.analysis.findings)
	if (fixes.length === 0) return []
	return [editAction(article, { title: ALL_SAFE, kind: FIX_ALL }, editsOf(fixes))]
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
	const written = textOf(article.analysis.text, finding)
	const fixes = article.analysis.findings.flatMap((other) => {
		const isSame = other.code === finding.code && textOf(article.analysis.text, other) === written
		return isSame ? other.fixes.slice(0, 1) : []
	})
	if (written === '' || fixes.length < 2) return []
	const name = { title: fixEveryForm(written, fixes.length), kind: QUICK_FIX }
	return [editAction(article, name, editsOf(fixes))]
}

/** The first safe fix of each finding; findings with fixes do not overlap, so neither do these. */
function safeFixes(findings: readonly Finding[]): readonly Fix[] {
	return findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? [])
}

function editsOf(fixes: readonly Fix[]): readonly Edit[] {
	return fixes.flatMap(({ edits }) => edits)
}

function fixEvery(code: string, count: number): Message {
	const title = rulesById.get(code)?.title ?? { en: code, ar: code }
	return {
		en: `Fix all {0} in this article: ${title.en}`,
		ar: `إصلاح الكل في المقال ({0}): ${title.ar}`,
		args: [`${count}`],
	}
}

function fixEveryForm(form: string, count: number): Message {
	return {
		en: 'Fix {0} everywhere in this article ({1})',
		ar: 'إصلاح {0} أينما وردت في المقال ({1})',
		args: [form, `${count}`],
	}
}

const ALL_SAFE: Message = {
	en: 'Apply all safe fixes in this article',
	ar: 'تطبيق كل الإصلاحات الآمنة في المقال',
}
