import { type Analysis, timex3, timexCount } from '../../core/index.ts'
import { attributes, escapeXml } from '../../core/text/xml.ts'
import type { FileExporter } from './exporter.ts'
import { isName, type Mark } from './layers.ts'
import { markedUp } from './marked-up.ts'

/**
 * TimeML 1.2.1 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html) as TempEval-3
 * lays it out: `DCT`, then `TEXT` with TIMEX3 elements in line: three of them for a range, see `timex3`. No offsets; the text keeps its spaces
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
<TEXT>${markedUp(analysis, analysis.dates, whole, elements(analysis.text))}</TEXT>
</TimeML>
`
}

/** Numbers the expressions as they come. */
function elements(text: string): (mark: Mark, content: string) => string {
	let next = 1
	return (mark, content) => {
		if (isName(mark)) return content
		const tid = next
		next += timexCount(mark)
		return timex3(text, mark, tid)
	}
}
