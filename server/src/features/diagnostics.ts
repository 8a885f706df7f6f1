import type { Diagnostic, DiagnosticSeverity, TextEdit } from 'vscode-languageserver-types'
import { bySeverity, bySpan, type Finding, type Fix, type Severity } from '../core/index.ts'
import type { OpenArticle } from './open-article.ts'
import { say } from './say.ts'

/** Who reports: the `source` of every diagnostic. */
export const SOURCE = 'warraq'

/** What a diagnostic carries in `data`: how it can be mended. */
export interface DiagnosticFix {
	readonly title: string
	readonly safe: boolean
	readonly edits: readonly TextEdit[]
}

/** VS Code draws 500 squiggles an editor; more would only hide each other. */
const MOST = 400

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: 1,
	warning: 2,
	information: 3,
	hint: 4,
}

/**
 * The findings of an article as diagnostics, in text order: all of them, or the 400 worst.
 * `rulePages` is the folder of the rules' documentation pages, as a URI that ends with a slash.
 */
export function diagnostics(article: OpenArticle, rulePages: string): Diagnostic[] {
	return worst(article.analysis.findings).map((finding) => diagnostic(article, finding, rulePages))
}

/** One finding as a diagnostic. */
export function diagnostic(article: OpenArticle, finding: Finding, rulePages: string): Diagnostic {
	return {
		range: article.rangeOf(finding),
		severity: SEVERITIES[finding.severity],
		code: finding.code,
		codeDescription: { href: `${rulePages}${finding.code}.md` },
		source: SOURCE,
		message: say(finding.message, article.language),
		data: { fixes: finding.fixes.map((fix) => portable(article, fix)) },
	}
}

function worst(findings: readonly Finding[]): readonly Finding[] {
	if (findings.length <= MOST) return findings
	return findings.toSorted(bySeverity).slice(0, MOST).sort(bySpan)
}

function portable(article: OpenArticle, fix: Fix): DiagnosticFix {
	return {
		title: say(fix.title, article.language),
		safe: fix.safe,
		edits: fix.edits.map((edit) => ({ range: article.rangeOf(edit), newText: edit.newText })),
	}
}
