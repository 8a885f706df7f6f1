import { jsonLines } from './exporter.ts'
import { namedMentions } from './layers.ts'

/**
 * doccano sequence labelling (JSONL): `label` holds `[start, end, label]`. Offsets count UTF-16 code
 * units of `text`, as its editor in the browser does.
 */
export const doccano = jsonLines(({ id, analysis }) => ({
	id,
	text: analysis.text,
	label: [
		...namedMentions(analysis).map(({ start, end, kind }) => [start, end, kind]),
		...analysis.dates.map(({ start, end, type }) => [start, end, type]),
	],
}))
