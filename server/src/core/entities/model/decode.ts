import { begins, LABEL_COUNT, mayFollow } from './labels.ts'

/** A linear-chain model: what each row says for each label, and what each label says for the next. */
export interface ChainModel<Weights = Int8Array | Float32Array> {
	/** A power of two rows less one. */
	readonly mask: number
	/** `ROW_WIDTH` columns a row, the first `LABEL_COUNT` used. */
	readonly weights: Weights
	/** `LABEL_COUNT` squared: from label × to label; the scale of `weights`. */
	readonly transitions: Int32Array | Float32Array
}

/** Scores of impossible steps; whole numbers of this size add up exactly. */
export const IMPOSSIBLE = -1e7

/** Transitions made ready to be followed. */
export interface Transitions {
	/** `LABEL_COUNT` squared: from label × to label, `IMPOSSIBLE` where one may not follow. */
	readonly legal: Float64Array
	/**
	 * For each label how much better the label outside may be before any label that both may precede,
	 * at the least: a label further behind it than that is the best before none of them.
	 */
	readonly lead: Float64Array
}

/** The transitions with `IMPOSSIBLE` where a label may not follow. */
export function legalTransitions(transitions: ArrayLike<number>): Transitions {
	const legal = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, at) => {
		const from = Math.floor(at / LABEL_COUNT)
		const to = at % LABEL_COUNT
		return mayFollow(from, to) ? (transitions[at] as number) : IMPOSSIBLE
	})
	const lead = Float64Array.from({ length: LABEL_COUNT }, (_, from) => {
		return Math.min(...ANYWHERE.map((to) => stepOf(legal, 0, to) - stepOf(legal, from, to)))
	})
	return { legal, lead }
}

/** The labels that may follow any. */
const ANYWHERE = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => {
	return label === 0 || begins(label)
})

function stepOf(legal: Float64Array, from: number, to: number): number {
	return legal[from * LABEL_COUNT + to] as number
}

/** Room for one sentence at a time, made larger for longer ones. */
let back = new Uint8Array(256 * LABEL_COUNT)
const before = new Float64Array(LABEL_COUNT)
const now = new Float64Array(LABEL_COUNT)
const best = new Uint8Array(LABEL_COUNT)

/**
 * The best labels of the words `[from, to)` of one sentence, into `labels`. `scores` holds
 * `LABEL_COUNT` scores a word from word 0 on; before the first word stands the label outside.
 */
export function bestPath(
	scores: Float64Array,
	transitions: Transitions,
	from: number,
	to: number,
	labels: Uint8Array,
): void {
	const length = to - from
	if (back.length < length * LABEL_COUNT) back = new Uint8Array(2 * length * LABEL_COUNT)
	before.fill(IMPOSSIBLE)
	before[0] = 0
	for (let i = 0; i < length; i++) {
		chooseBefore(transitions)
		for (let label = 0; label < LABEL_COUNT; label++) {
			const previous = best[label] as number
			back[i * LABEL_COUNT + label] = previous
			const step = (before[previous] as number) + stepOf(transitions.legal, previous, label)
			now[label] = step + (scores[(from + i) * LABEL_COUNT + label] as number)
		}
		for (let label = 0; label < LABEL_COUNT; label++) before[label] = now[label] as number
	}
	let label = before.indexOf(Math.max(...before))
	for (let i = length - 1; i >= 0; i--) {
		labels[from + i] = label
		label = back[i * LABEL_COUNT + label] as number
	}
}

/** The best label before each label; the smaller of two that are as good. */
function chooseBefore({ legal, lead }: Transitions): void {
	const outside = before[0] as number
	best.fill(0)
	for (let previous = 1; previous < LABEL_COUNT; previous++) {
		if (outside - (before[previous] as number) + (lead[previous] as number) >= 0) continue
		for (const label of ANYWHERE) chooseBetter(legal, label, previous)
	}
	for (let first = 1; first < LABEL_COUNT; first += 2) {
		best[first + 1] = first
		chooseBetter(legal, first + 1, first + 1)
	}
}

function chooseBetter(legal: Float64Array, label: number, previous: number): void {
	const known = best[label] as number
	const score = (before[known] as number) + stepOf(legal, known, label)
	if ((before[previous] as number) + stepOf(legal, previous, label) > score) best[label] = previous
}
