import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types'
import type { Span } from '../core/index.ts'
import { dateAt, findingsAt, mentionAt } from './at.ts'
import { describeDate } from './describe-date.ts'
import { describeEntity } from './describe-entity.ts'
import { describeFinding, explainFinding } from './describe-finding.ts'
import type { OpenArticle } from './open-article.ts'
import { render, type Section } from './prose.ts'

/** How a hover is shown. */
export interface HoverStyle {
	readonly kind: MarkupKind
	/** The editor shows what is wrong, and the fixes, in the same box: it is left to say why it matters. */
	readonly showsFindings?: boolean
}

/**
 * What is known of the text at a position: its findings, its entity, its date. `more` follows what
 * the article says of the entity.
 */
export function hover(
	article: OpenArticle,
	position: Position,
	{ kind, showsFindings = false }: HoverStyle,
	more: readonly Section[] = [],
): Hover | undefined {
	const { analysis, language } = article
	const offset = article.offsetAt(position)
	const findings = findingsAt(analysis, { start: offset, end: offset })
	const mention = mentionAt(analysis, offset)
	const date = dateAt(analysis, offset)
	const span = mention ?? date ?? findings[0]
	if (!span) return undefined
	const sections = [
		...findings.flatMap((finding) => {
			return showsFindings ? explainFinding(finding, language) : describeFinding(finding, language)
		}),
		...(mention ? describeEntity(article, mention) : []),
		...more,
		...(date ? [describeDate(analysis, date, language)] : []),
	]
	if (sections.length === 0) return undefined
	return { contents: render(sections, kind), range: article.rangeOf(span satisfies Span) }
}
