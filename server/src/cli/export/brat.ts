import { type Analysis, type Span, textOf } from '../../core/index.ts'
import { codePoints, countUpTo } from './code-points.ts'
import type { FileExporter } from './exporter.ts'
import { namedMentions } from './layers.ts'

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): `x.txt` and `x.ann`, with `annotation.conf`
 * beside them. Offsets count Unicode code points of `x.txt`, whose line ends are LF: brat reads it as
 * Python does, where CRLF is one character. A span over a line end is given in fragments. The canonical
 * name of a mention and the value of a date stand in notes.
 */
export const brat: FileExporter = {
	files: ({ analysis }) => {
		const offsets = bratOffsets(analysis.text)
		return [
			{ ending: '.txt', content: withLf(analysis.text) },
			{ ending: '.ann', content: annotations(analysis, offsets).join('') },
		]
	},
	once: {
		'annotation.conf':
			'[entities]\nPER\nLOC\nORG\nDATE\nTIME\nDURATION\nSET\n[relations]\n[events]\n[attributes]\n',
	},
}

function annotations(analysis: Analysis, offsets: (offset: number) => number): string[] {
	const { text, dates } = analysis
	const names = namedMentions(analysis).map((mention) => ({
		span: mention,
		type: mention.kind,
		note: mention.named.name,
	}))
	const values = dates.map((date) => ({ span: date, type: date.type, note: date.value }))
	return [...names, ...values].map(({ span, type, note }, index) => {
		const fragments = fragmentsOf(text, span)
		const places = fragments.map(({ start, end }) => `${offsets(start)} ${offsets(end)}`).join(';')
		const words = fragments.map((fragment) => textOf(text, fragment)).join(' ')
		const id = index + 1
		return `T${id}\t${type} ${places}\t${words}\n#${id}\tAnnotatorNotes T${id}\t${note}\n`
	})
}

/** The parts of a span between line ends, and what else Python's `splitlines`, by which brat reads, takes for one. */
function fragmentsOf(text: string, { start, end }: Span): readonly Span[] {
	return Array.from(text.slice(start, end).matchAll(LINE), ({ index, 0: part }) => ({
		start: start + index,
		end: start + index + part.length,
	}))
}

const LINE = /[^\p{Cc}\u2028\u2029]+/gu

/** Python's universal line ends: CRLF and CR are read as LF. */
function withLf(text: string): string {
	return text.replace(/\r\n?/gu, '\n')
}

function bratOffsets(text: string): (offset: number) => number {
	const toCodePoints = codePoints(text)
	const pairs = Array.from(text.matchAll(/\r\n/gu), ({ index }) => index + 2)
	return (offset) => toCodePoints(offset) - countUpTo(pairs, offset)
}
