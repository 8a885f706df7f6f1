import { type Analysis, type Sentence, textOf } from '../../core/index.ts'
import type { FileExporter } from './exporter.ts'
import { isName, type Mark, marksInLine } from './layers.ts'
import { type Piece, piecesOf } from './pieces.ts'

/**
 * WebAnno TSV 3.3 (https://webanno.github.io/webanno/releases/3.4.5/docs/user-guide.html#sect_webannotsv),
 * which INCEpTION reads too. Offsets count UTF-16 code units of the text as it was. Layers: the named
 * entity with its kind and canonical name (`identifier`), and the date with type and value. Where a
 * name and a date overlap the name stands. A proclitic glued to a name is a token of its own.
 */
export const webanno: FileExporter = {
	files: ({ analysis }) => [{ ending: '.tsv', content: tsv(analysis) }],
}

const HEAD = `#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_SP=webanno.custom.Timex|type|value

`

function tsv(analysis: Analysis): string {
	const marks = marksInLine(analysis)
	const sentences = analysis.sentences.map((sentence, index) => {
		return `\n${textLines(analysis, sentence)}${tokenLines(analysis, sentence, marks, index + 1)}`
	})
	return HEAD + sentences.join('')
}

function textLines({ text }: Analysis, sentence: Sentence): string {
	return `#Text=${escapeText(textOf(text, sentence))}\n`
}

function tokenLines(
	analysis: Analysis,
	sentence: Sentence,
	marks: readonly Mark[],
	number: number,
): string {
	const pieces = piecesOf(analysis, sentence, marks)
	return pieces
		.map((piece, i) => {
			const word = escapeField(textOf(analysis.text, piece))
			const columns = columnsOf(piece, marks).join('\t')
			return `${number}-${i + 1}\t${piece.start}-${piece.end}\t${word}\t${columns}\t\n`
		})
		.join('')
}

const NONE = '_'

/** Marks are numbered through the document, which tells the words of one from those of the next. */
function columnsOf({ mark: index }: Piece, marks: readonly Mark[]): readonly string[] {
	const mark = index === undefined ? undefined : marks[index]
	if (!mark) return [NONE, NONE, NONE, NONE]
	const [first, second] = isName(mark) ? [mark.named.name, mark.kind] : [mark.type, mark.value]
	const cells = [first, second].map((value) => `${escapeField(value)}[${(index as number) + 1}]`)
	return isName(mark) ? [...cells, NONE, NONE] : [NONE, NONE, ...cells]
}

/** Section "Reserved Characters" of the format. */
function escapeField(text: string): string {
	return text
		.replace(/\\/gu, '\\\\')
		.replace(/[[\]|_;*]/gu, '\\$&')
		.replace(/->/gu, '\\->')
		.replace(/\t/gu, '\\t')
		.replace(/\n/gu, '\\n')
		.replace(/\r/gu, '\\r')
}

function escapeText(text: string): string {
	return text
		.replace(/\\/gu, '\\\\')
		.replace(/\t/gu, '\\t')
		.replace(/\n/gu, '\\n')
		.replace(/\r/gu, '\\r')
}
