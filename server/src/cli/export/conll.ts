import { textOf } from '../../core/index.ts'
import type { StreamExporter } from './exporter.ts'
import { namedMentions } from './layers.ts'
import { piecesOf } from './pieces.ts'

/**
 * CoNLL-2002 named entities in IOB2: a token and its tag a line, an empty line after each sentence, a
 * `-DOCSTART-` line before each document. No offsets: a proclitic glued to a name is a token of its
 * own. Dates are no named entities there.
 */
export const conll: StreamExporter = {
	head: '',
	between: '',
	tail: '',
	document: ({ analysis }) => {
		const mentions = namedMentions(analysis)
		const sentences = analysis.sentences.map((sentence) => {
			const pieces = piecesOf(analysis, sentence, mentions)
			const lines = pieces.map((piece, i) => {
				const kind = piece.mark === undefined ? undefined : mentions[piece.mark]?.kind
				const isFirst = pieces[i - 1]?.mark !== piece.mark
				const tag = kind === undefined ? 'O' : `${isFirst ? 'B' : 'I'}-${kind}`
				return `${oneWord(textOf(analysis.text, piece))} ${tag}\n`
			})
			return `${lines.join('')}\n`
		})
		return `-DOCSTART- O\n\n${sentences.join('')}`
	},
}

/** Columns are parted by white space, of which some readers know kinds that tokens may hold. */
function oneWord(token: string): string {
	return token.replace(/[\s\p{Cc}\p{Cf}]+/gu, '') || '_'
}
