import { begins, LABEL_COUNT, mayFollow } from './labels.ts'

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
	/**
	 * For each label of a name how much better it may be to begin a name of that kind after the label
	 * outside than to go on with this one, at the least, the next word's scores left out.
	 */
	readonly fresh: Float64Array
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
	const fresh = Float64Array.from({ length: LABEL_COUNT }, (_, from) => freshOf(legal, from))
	return { legal, lead, fresh }
}

/** The labels that may follow any. */
export const ANYWHERE = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => {
	return label === 0 || begins(label)
})

/** What a label says for the next. */
export function stepOf(legal: Float64Array, from: number, to: number): number {
	return legal[from * LABEL_COUNT + to] as number
}

/** What follows the first word of a name may follow a later one, and nothing else may. */
function freshOf(legal: Float64Array, from: number): number {
	if (from === 0) return 0
	const first = begins(from) ? from : from - 1
	const later = first + 1
	const onwards = [...ANYWHERE, later].map((to) => {
		return stepOf(legal, first, to) - stepOf(legal, later, to)
	})
	return stepOf(legal, 0, first) - stepOf(legal, from, later) + Math.min(0, ...onwards)
}
