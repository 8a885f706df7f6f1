import { type Analysis, type Span, textOf } from '../../core/index.ts'
import { codePoints } from './code-points.ts'
import { jsonLines } from './exporter.ts'
import { isName, namedMentions } from './layers.ts'

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): an annotation page a document, one a
 * line. `TextPositionSelector` counts Unicode code points of the text as it was, as section 4.2.5
 * wants it; a `TextQuoteSelector` beside it finds the place again when the text has moved.
 */
export const webAnnotation = jsonLines(({ id, analysis }) => {
	const source = encodeURI(id.toWellFormed())
	const target = targetIn(source, analysis.text)
	const marks = [...namedMentions(analysis), ...analysis.dates]
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'AnnotationPage',
		items: marks.map((mark, index) => ({
			id: `${source}#${index + 1}`,
			type: 'Annotation',
			motivation: isName(mark) ? 'identifying' : 'classifying',
			body: isName(mark)
				? [tag(mark.kind), { ...tag(mark.named.name), purpose: 'identifying' }]
				: [tag(mark.type), { ...tag(mark.value), purpose: 'describing' }],
			target: target(mark),
		})),
	}
})

const CONTEXT = 24

function targetIn(source: string, text: Analysis['text']): (span: Span) => unknown {
	const offsets = codePoints(text)
	return (span) => ({
		source,
		selector: [
			{ type: 'TextPositionSelector', start: offsets(span.start), end: offsets(span.end) },
			{
				type: 'TextQuoteSelector',
				exact: textOf(text, span),
				prefix: text.slice(Math.max(span.start - CONTEXT, 0), span.start).toWellFormed(),
				suffix: text.slice(span.end, span.end + CONTEXT).toWellFormed(),
			},
		],
	})
}

function tag(value: string): {
	readonly type: string
	readonly value: string
	readonly purpose: string
} {
	return { type: 'TextualBody', value, purpose: 'tagging' }
}
