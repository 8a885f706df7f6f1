import { type Analysis, textOf } from '../../core/index.ts'
import { attributes, escapeXml } from '../../core/text/xml.ts'
import type { FileExporter } from './exporter.ts'
import { isName, type Mark, marksInLine } from './layers.ts'
import { markedUp } from './marked-up.ts'

/**
 * TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/): one document of `head` and `p`, with
 * `persName`, `placeName`, `orgName` and `date` in line: no offsets. `key` is the canonical name; a
 * date has `when` where its value is a date of XML Schema, `from` and `to` for ranges, and its TIMEX3
 * value in `n`. Where a name and a date overlap the name stands.
 */
export const tei: FileExporter = {
	files: ({ id, analysis }) => [{ ending: '.xml', content: teiDocument(id, analysis) }],
}

function teiDocument(id: string, analysis: Analysis): string {
	const { article, articleDate, text } = analysis
	const title = article.headline ? textOf(text, article.headline) : id
	const day = articleDate.value === null ? '' : `<date${attributes({ when: articleDate.value })}/>`
	const marks = marksInLine(analysis)
	const body = article.paragraphs.map((paragraph) => {
		const name = paragraph === article.headline ? 'head' : 'p'
		return `<${name}>${markedUp(analysis, marks, paragraph, element)}</${name}>\n`
	})
	return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="ar">
<teiHeader><fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>${day}</p></publicationStmt>
<sourceDesc><p>${escapeXml(id)}</p></sourceDesc>
</fileDesc></teiHeader>
<text><body>
${body.join('') || '<p/>\n'}</body></text>
</TEI>
`
}

const ELEMENTS = { PER: 'persName', LOC: 'placeName', ORG: 'orgName' } as const

function element(mark: Mark, content: string): string {
	const name = isName(mark) ? ELEMENTS[mark.kind] : 'date'
	const values = isName(mark) ? { key: mark.named.name } : { ...period(mark.value), n: mark.value }
	return `<${name}${attributes(values)}>${content}</${name}>`
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/u

function period(value: string): Readonly<Record<string, string>> {
	const [from = '', to = ''] = value.split('/')
	if (DATE.test(from) && DATE.test(to)) return { from: withSeconds(from), to: withSeconds(to) }
	return DATE.test(value) ? { when: withSeconds(value) } : {}
}

/** XML Schema wants seconds. */
function withSeconds(value: string): string {
	return /T\d{2}:\d{2}$/u.test(value) ? `${value}:00` : value
}
