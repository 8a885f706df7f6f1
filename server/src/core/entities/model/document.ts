import type { WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { LABEL_COUNT } from './labels.ts'
import { feature, pair } from './row-hash.ts'
import type { DocumentVotes } from './votes.ts'

/** No word emits more document rows than this. */
export const MOST_DOCUMENT_ROWS = 32

/** The vote beyond the ends of a sentence, and the label there. */
export const NO_VOTE = 255
export const NO_LABEL = LABEL_COUNT

/** A word's votes and those of its neighbours. */
export interface VoteWindow {
	label: number
	vote: number
	echo: number
	repeats: number
	labelBefore: number
	voteBefore: number
	echoBefore: number
	labelAfter: number
	voteAfter: number
	echoAfter: number
}

/** As `emitRows`, for the second reading: what the article says beside the word itself. */
export function emitDocumentRows(
	columns: ModelWords,
	votes: DocumentVotes,
	i: number,
	rows: Int32Array,
): number {
	const { types, type } = columns.words
	const window = voteWindowAt(columns, votes, i)
	const ruled = columns.rules[i] as number
	return emitVoted(types, type[i] as number, window, ruled, rows, emitVotes(window, rows, 0))
}

/** What word `i` and its neighbours were read as. */
export function voteWindowAt(
	{ words: { sentence, count } }: ModelWords,
	{ labels, votes, echoes, repeats }: DocumentVotes,
	i: number,
): VoteWindow {
	const before = i > 0 && sentence[i - 1] === sentence[i] ? i - 1 : -1
	const after = i + 1 < count && sentence[i + 1] === sentence[i] ? i + 1 : -1
	return {
		label: labels[i] as number,
		vote: votes[i] as number,
		echo: echoes[i] as number,
		repeats: repeats[i] as number,
		labelBefore: before < 0 ? NO_LABEL : (labels[before] as number),
		voteBefore: before < 0 ? NO_VOTE : (votes[before] as number),
		echoBefore: before < 0 ? 0 : (echoes[before] as number),
		labelAfter: after < 0 ? NO_LABEL : (labels[after] as number),
		voteAfter: after < 0 ? NO_VOTE : (votes[after] as number),
		echoAfter: after < 0 ? 0 : (echoes[after] as number),
	}
}

/** What votes say, whatever the word is. */
export function emitVotes(window: Readonly<VoteWindow>, rows: Int32Array, from: number): number {
	const { label, vote, echo, labelBefore, labelAfter } = window
	const labelled = pair(label, vote)
	let n = from
	rows[n++] = feature(100, label)
	rows[n++] = feature(101, vote)
	rows[n++] = feature(102, labelled)
	rows[n++] = feature(103, echo)
	rows[n++] = feature(104, pair(echo, label))
	rows[n++] = feature(105, pair(vote, window.repeats))
	rows[n++] = feature(106, pair(labelBefore, vote))
	rows[n++] = feature(107, pair(labelAfter, vote))
	rows[n++] = feature(108, pair(window.voteBefore, vote))
	rows[n++] = feature(109, pair(window.voteAfter, vote))
	rows[n++] = feature(110, pair(pair(window.echoBefore, echo), window.echoAfter))
	rows[n++] = feature(111, pair(pair(labelBefore, labelled), labelAfter))
	return n
}

/** What the votes of a word say in the light of what it is. */
export function emitVoted(
	{ facts }: WordTypes,
	type: number,
	{ vote, echo }: Pick<VoteWindow, 'vote' | 'echo'>,
	ruled: number,
	rows: Int32Array,
	from: number,
): number {
	let n = from
	rows[n++] = feature(112, pair(vote, facts.lists[type] as number))
	rows[n++] = feature(113, pair(vote, facts.shape[type] as number))
	rows[n++] = feature(114, pair(echo, ruled))
	rows[n++] = feature(115, pair(pair(vote, echo), facts.coarse[type] as number))
	rows[n++] = feature(116, pair(vote, facts.leaning[type] as number))
	return n
}
