import {
	type Analysis,
	type DateExpression,
	type Entity,
	type Finding,
	type Mention,
	plain,
	type Span,
	textOf,
} from '../core/index.ts'

/**
 * The object `annotate` prints for one document; docs/annotate.md is its contract. Keys may be added,
 * never renamed: others read this. Offsets are UTF-16 code units, half-open; absent values have no key.
 */
export function annotation(id: string, analysis: Analysis) {
	const { text, articleDate, mentions, entities } = analysis
	return {
		id,
		date: { value: articleDate.value, source: articleDate.source },
		dates: analysis.dates.map((date) => dateOf(text, date)),
		entities: mentions.map((mention) => entityOf(text, mention, entities)),
		findings: analysis.findings.map((finding) => findingOf(text, finding)),
	}
}

function spanOf(text: string, span: Span) {
	return { start: span.start, end: span.end, text: textOf(text, span) }
}

function dateOf(text: string, date: DateExpression) {
	const { type, value, underspecified, mod, quant, freq, calendar, rule } = date
	return { ...spanOf(text, date), type, value, underspecified, mod, quant, freq, calendar, rule }
}

function entityOf(text: string, mention: Mention, entities: readonly Entity[]) {
	const entity = entities[mention.entity]
	return { ...spanOf(text, mention), type: mention.kind, entity: entity?.id, name: entity?.name }
}

function findingOf(text: string, finding: Finding) {
	return {
		...spanOf(text, finding),
		code: finding.code,
		severity: finding.severity,
		message: plain(finding.message),
		evidence: finding.evidence,
		fixes: finding.fixes.map(({ title, safe, edits }) => ({ title: plain(title), safe, edits })),
	}
}
