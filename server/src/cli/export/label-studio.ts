import { textOf } from '../../core/index.ts'
import type { StreamExporter } from './exporter.ts'
import { isName, namedMentions } from './layers.ts'

/**
 * Label Studio tasks with predictions, one JSON array, for `<Labels name="label" toName="text">` over
 * `<Text name="text" value="$text"/>`. Offsets count UTF-16 code units, as the browser does.
 */
export const labelStudio: StreamExporter = {
	head: '[\n',
	between: ',\n',
	tail: '\n]\n',
	document: ({ id, analysis }) => {
		const marks = [...namedMentions(analysis), ...analysis.dates]
		const result = marks.map((mark, index) => ({
			id: String(index + 1),
			from_name: 'label',
			to_name: 'text',
			type: 'labels',
			value: {
				start: mark.start,
				end: mark.end,
				text: textOf(analysis.text, mark),
				labels: [isName(mark) ? mark.kind : mark.type],
			},
		}))
		const task = {
			data: { id, text: analysis.text },
			predictions: [{ model_version: 'warraq', result }],
		}
		return JSON.stringify(task)
	},
}
