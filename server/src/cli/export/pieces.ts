import {
	type Analysis,
	type Sentence,
	type Span,
	TokenKind,
	tokenEnd,
	tokenStart,
} from '../../core/index.ts'
import { firstBehind } from './layers.ts'

/** A token, or the part of one that a name begins or ends in (a conjunction glued to a name). */
export interface Piece extends Span {
	/** Which of the marks it belongs to; undefined outside them. */
	readonly mark: number | undefined
}

/** The visible tokens of a sentence, cut where marks begin and end. */
export function piecesOf(
	{ tokens }: Analysis,
	sentence: Sentence,
	marks: readonly Span[],
): readonly Piece[] {
	const pieces: Piece[] = []
	let next = firstBehind(marks, sentence.start)
	for (let i = sentence.from; i < sentence.to; i++) {
		if ((tokens.kind[i] as number) >= TokenKind.space) continue
		const end = tokenEnd(tokens, i)
		for (let at = tokenStart(tokens, i); at < end; ) {
			while (next < marks.length && (marks[next] as Span).end <= at) next++
			const piece = pieceAt(at, end, marks, next)
			pieces.push(piece)
			at = piece.end
		}
	}
	return pieces
}

function pieceAt(start: number, tokenEnd: number, marks: readonly Span[], next: number): Piece {
	const mark = marks[next]
	if (!mark || mark.start >= tokenEnd) return { start, end: tokenEnd, mark: undefined }
	if (mark.start > start) return { start, end: mark.start, mark: undefined }
	return { start, end: Math.min(mark.end, tokenEnd), mark: next }
}
