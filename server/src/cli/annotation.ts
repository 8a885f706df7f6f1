import {
	type Analysis,
	type DateExpression,
	type Entity,
	type Finding,
	type Mention,
	plain,
	textOf,
} from '../core/index.ts'
import { type LineTable, placeAt, type TextPlace } from '../workspace/line-table.ts'

/**
 * The object `annotate` prints for one document; docs/annotate.md is its contract. Keys may be added,
 * never renamed: others read this. Offsets are UTF-16 code units, half-open; absent values have no key.
 * Written out: to make an object of another by spreading takes several times as long.
 */
export function annotation(id: string, analysis: Analysis) {
	const { text, mentions, entities } = analysis
	return {
		id,
		date: articleDateOf(analysis),
		dates: analysis.dates.map((date) => dateOf(text, date)),
		entities: mentions.map((mention) => entityOf(text, mention, entities)),
		findings: findingsOf(analysis),
	}
}

/** The date of a document, as `annotate` and `check` print it. */
export function articleDateOf({ articleDate: { value, source } }: Analysis) {
	return { value, source }
}

/** The findings of a document, as `annotate` prints them; with line and column, as `check` does, if it has lines. */
export function findingsOf({ text, findings }: Analysis, lines?: LineTable) {
	return findings.map((finding) => {
		return findingOf(text, finding, lines && placeAt(lines, finding.start))
	})
}

function dateOf(text: string, date: DateExpression) {
	return {
		start: date.start,
		end: date.end,
		text: textOf(text, date),
		type: date.type,
		value: date.value,
		underspecified: date.underspecified,
		mod: date.mod,
		quant: date.quant,
		freq: date.freq,
		calendar: date.calendar,
		rule: date.rule,
	}
}

function entityOf(text: string, mention: Mention, entities: readonly Entity[]) {
	const entity = entities[mention.entity]
	return {
		start: mention.start,
		end: mention.end,
		text: textOf(text, mention),
		type: mention.kind,
		entity: entity?.id,
		name: entity?.name,
	}
}

function findingOf(text: string, finding: Finding, place: TextPlace | undefined) {
	return {
		line: place?.line,
		column: place?.column,
		start: finding.start,
		end: finding.end,
		text: textOf(text, finding),
		code: finding.code,
		severity: finding.severity,
		message: plain(finding.message),
		evidence: finding.evidence,
		fixes: finding.fixes.map(({ title, safe, edits }) => ({ title: plain(title), safe, edits })),
	}
}
