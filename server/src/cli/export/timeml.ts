import type { Analysis } from '../../core/index.ts'
import { attributes, escapeXml } from '../../core/text/xml.ts'
import type { FileExporter } from './exporter.ts'
import { isName, type Mark } from './layers.ts'
import { markedUp } from './marked-up.ts'

/**
 * TimeML 1.2.1 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html) as TempEval-3
 * lays it out: `DCT`, then `TEXT` with TIMEX3 elements in line. No offsets; the text keeps its spaces
 * and line ends.
 */
export const timeml: FileExporter = {
	files: ({ id, analysis }) => [{ ending: '.tml', content: timemlDocument(id, analysis) }],
}

function timemlDocument(id: string, analysis: Analysis): string {
	const day = analysis.articleDate.value
	const timex = { tid: 't0', type: 'DATE', value: day ?? 'XXXX-XX-XX' }
	const created = attributes({ ...timex, functionInDocument: 'CREATION_TIME' })
	const whole = { start: 0, end: analysis.text.length }
	return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DOCID>${escapeXml(id)}</DOCID>
<DCT><TIMEX3${created}>${day ?? ''}</TIMEX3></DCT>
<TEXT>${markedUp(analysis, analysis.dates, whole, element)}</TEXT>
</TimeML>
`
}

function element(mark: Mark, content: string, index: number): string {
	if (isName(mark)) return content
	const { type, value, mod, quant, freq } = mark
	const values = attributes({ tid: `t${index + 1}`, type, value, mod, quant, freq })
	return `<TIMEX3${values}>${content}</TIMEX3>`
}
