import { LABEL_COUNT, mayFollow, ROW_WIDTH } from './labels.ts'

/** A linear-chain model: what each row says for each label, and what each label says for the next. */
export interface ChainModel {
	/** A power of two rows less one. */
	readonly mask: number
	/** `ROW_WIDTH` columns a row, the first `LABEL_COUNT` used. */
	readonly weights: Int8Array | Float32Array
	/** `LABEL_COUNT` squared: from label × to label; the scale of `weights`. */
	readonly transitions: Int32Array | Float32Array
}

/** Scores of impossible steps; whole numbers of this size add up exactly. */
export const IMPOSSIBLE = -1e7

/** Adds what the features of one word say (`count` hashes in `rows`) to its `LABEL_COUNT` scores, which begin at `to`. */
export function addRows(
	{ weights, mask }: ChainModel,
	rows: Int32Array,
	count: number,
	scores: Float64Array,
	to: number,
): void {
	let s0 = 0
	let s1 = 0
	let s2 = 0
	let s3 = 0
	let s4 = 0
	let s5 = 0
	let s6 = 0
	for (let r = 0; r < count; r++) {
		const row = ((rows[r] as number) & mask) * ROW_WIDTH
		s0 += weights[row] as number
		s1 += weights[row + 1] as number
		s2 += weights[row + 2] as number
		s3 += weights[row + 3] as number
		s4 += weights[row + 4] as number
		s5 += weights[row + 5] as number
		s6 += weights[row + 6] as number
	}
	scores[to] = (scores[to] as number) + s0
	scores[to + 1] = (scores[to + 1] as number) + s1
	scores[to + 2] = (scores[to + 2] as number) + s2
	scores[to + 3] = (scores[to + 3] as number) + s3
	scores[to + 4] = (scores[to + 4] as number) + s4
	scores[to + 5] = (scores[to + 5] as number) + s5
	scores[to + 6] = (scores[to + 6] as number) + s6
}

/** The transitions with `IMPOSSIBLE` where a label may not follow. */
export function legalTransitions(transitions: ArrayLike<number>): Float64Array {
	return Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, at) => {
		const from = Math.floor(at / LABEL_COUNT)
		const to = at % LABEL_COUNT
		return mayFollow(from, to) ? (transitions[at] as number) : IMPOSSIBLE
	})
}

/**
 * The best labels of the words `[from, to)` of one sentence, into `labels`. `scores` holds
 * `LABEL_COUNT` scores a word from word 0 on; before the first word stands the label outside.
 */
export function bestPath(
	scores: Float64Array,
	legal: Float64Array,
	from: number,
	to: number,
	labels: Uint8Array,
): void {
	const length = to - from
	const back = new Uint8Array(length * LABEL_COUNT)
	let before = new Float64Array(LABEL_COUNT).fill(IMPOSSIBLE)
	let now = new Float64Array(LABEL_COUNT)
	before[0] = 0
	for (let i = 0; i < length; i++) {
		for (let label = 0; label < LABEL_COUNT; label++) {
			let best = 0
			let bestScore = Number.NEGATIVE_INFINITY
			for (let previous = 0; previous < LABEL_COUNT; previous++) {
				const score =
					(before[previous] as number) + (legal[previous * LABEL_COUNT + label] as number)
				if (score <= bestScore) continue
				best = previous
				bestScore = score
			}
			back[i * LABEL_COUNT + label] = best
			now[label] = bestScore + (scores[(from + i) * LABEL_COUNT + label] as number)
		}
		;[before, now] = [now, before]
	}
	let label = before.indexOf(Math.max(...before))
	for (let i = length - 1; i >= 0; i--) {
		labels[from + i] = label
		label = back[i * LABEL_COUNT + label] as number
	}
}
