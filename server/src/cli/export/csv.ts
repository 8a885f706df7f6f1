import { textOf } from '../../core/index.ts'
import { csvRow } from '../../core/text/csv-row.ts'
import type { StreamExporter } from './exporter.ts'
import { namedMentions } from './layers.ts'

/** Mentions as CSV, a row each. Offsets count UTF-16 code units, as in `warraq annotate`. */
export const csvEntities: StreamExporter = {
	head: csvRow(['document', 'start', 'end', 'type', 'entity', 'name', 'text']),
	between: '',
	tail: '',
	document: ({ id, analysis }) =>
		namedMentions(analysis)
			.map((mention) => {
				const { start, end, kind, named } = mention
				return csvRow([id, start, end, kind, named.id, named.name, textOf(analysis.text, mention)])
			})
			.join(''),
}

/** Date expressions as CSV, a row each. Offsets count UTF-16 code units, as in `warraq annotate`. */
export const csvDates: StreamExporter = {
	head: csvRow([
		'document',
		'article',
		'start',
		'end',
		'type',
		'value',
		'underspecified',
		'mod',
		'text',
	]),
	between: '',
	tail: '',
	document: ({ id, analysis }) =>
		analysis.dates
			.map((date) => {
				const { start, end, type, value, underspecified, mod } = date
				const article = analysis.articleDate.value ?? ''
				const words = textOf(analysis.text, date)
				return csvRow([id, article, start, end, type, value, underspecified, mod, words])
			})
			.join(''),
}
