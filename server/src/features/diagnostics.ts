import type { Diagnostic, DiagnosticSeverity, TextEdit } from 'vscode-languageserver-types'
import { bySpan, type Finding, type Fix, type Severity } from '../core/index.ts'
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

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/**
 * The findings of a text, told by its parts, as diagnostics in text order: all of them, or the 400 worst. `rulePages` is
 * the folder of the rules' documentation pages, as a URI that ends with a slash.
 */
export function diagnostics(parts: readonly OpenArticle[], rulePages: string): Diagnostic[] {
	let room = MOST
	const chosen = parts.map((): Finding[] => [])
	for (const severity of WORST_FIRST) {
		for (const [i, { analysis }] of parts.entries()) {
			if (room === 0) break
			const found = ofSeverity(analysis.findings, severity).slice(0, room)
			chosen[i]?.push(...found)
			room -= found.length
		}
	}
	return parts.flatMap((part, i) =>
		(chosen[i] ?? []).sort(bySpan).map((finding) => diagnostic(part, finding, rulePages)),
	)
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

function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
	return findings.filter((finding) => finding.severity === severity)
}

function portable(article: OpenArticle, fix: Fix): DiagnosticFix {
	return {
		title: say(fix.title, article.language),
		safe: fix.safe,
		edits: fix.edits.map((edit) => ({ range: article.rangeOf(edit), newText: edit.newText })),
	}
}
