import { begins, LABEL_COUNT } from './labels.ts'
import { SURE } from './lanes.ts'
import { ANYWHERE, IMPOSSIBLE, stepOf, type Transitions } from './transitions.ts'

/** A linear-chain model: what each row says for each label, and what each label says for the next. */
export interface ChainModel<Weights = Int8Array | Float32Array> {
	/** A power of two rows less one. */
	readonly mask: number
	/** `ROW_WIDTH` columns a row, the first `LABEL_COUNT` used. */
	readonly weights: Weights
	/** `LABEL_COUNT` squared: from label × to label; the scale of `weights`. */
	readonly transitions: Int32Array | Float32Array
}

/** Room for one stretch of names at a time, made larger for longer ones. */
let back = new Uint8Array(2048 * LABEL_COUNT)
const before = new Float64Array(LABEL_COUNT)
const now = new Float64Array(LABEL_COUNT)
const best = new Uint8Array(LABEL_COUNT)

/**
 * The best labels of the words `[from, to)` of one sentence, into `labels`, zeros so far. `scores` holds
 * `LABEL_COUNT` scores a word from word 0 on; before the first word stands the label outside. Where
 * that label wins whatever comes, paths are followed no further: most words need no more than a glance.
 */
export function bestPath(
	scores: Float64Array,
	transitions: Transitions,
	from: number,
	to: number,
	labels: Uint8Array,
): void {
	for (let i = from; i < to; ) {
		const unsure = endOfOutside(scores, transitions, i, to)
		i = unsure === to ? to : followPaths(scores, transitions, unsure, to, labels)
	}
}

/** The first word from `from` on, after a word outside, where a name may begin. */
function endOfOutside(
	scores: Float64Array,
	transitions: Transitions,
	from: number,
	to: number,
): number {
	const { legal } = transitions
	for (let i = from; i < to; i++) {
		const at = i * LABEL_COUNT
		if (scores[at] === SURE) continue
		const outside = (scores[at] as number) + (legal[0] as number)
		for (let first = 1; first < LABEL_COUNT; first += 2) {
			const ahead = outside - (scores[at + first] as number) - (legal[first] as number)
			if (!isBeaten(scores, transitions, i, to, first, ahead)) return i
		}
	}
	return to
}

/**
 * True when no best path of the words up to `to` gives word `i` this label of a name, since the label
 * outside is so much ahead there: not when the name ends with that word, nor when it goes on, for which
 * another that begins with the next word would do, or none.
 */
function isBeaten(
	scores: Float64Array,
	{ legal, lead, fresh }: Transitions,
	i: number,
	to: number,
	label: number,
	ahead: number,
): boolean {
	const first = begins(label) ? label : label - 1
	const later = first + 1
	let own = label
	let margin = ahead
	for (let at = (i + 1) * LABEL_COUNT; at < to * LABEL_COUNT; at += LABEL_COUNT) {
		if (margin + (lead[own] as number) <= 0) return false
		const next = scores[at + later] as number
		if (margin + (fresh[own] as number) > next - (scores[at + first] as number)) return true
		margin += (legal[0] as number) + (scores[at] as number) - stepOf(legal, own, later) - next
		own = later
	}
	return margin > 0
}

/**
 * Labels the words from `from` on, which follows a word outside, up to one that is outside whatever
 * comes, or to the end of the sentence; returns where that is.
 */
function followPaths(
	scores: Float64Array,
	transitions: Transitions,
	from: number,
	to: number,
	labels: Uint8Array,
): number {
	const most = (to - from) * LABEL_COUNT
	if (back.length < most) back = new Uint8Array(2 * most)
	before.fill(IMPOSSIBLE)
	before[0] = 0
	let end = from
	do {
		chooseBefore(transitions)
		step(scores, transitions, end, (end - from) * LABEL_COUNT)
		end++
	} while (end < to && !isOutside(scores, transitions, end, to))
	let label = end < to ? 0 : bestAtEnd()
	for (let i = end - 1; i >= from; i--) {
		labels[i] = label
		label = back[(i - from) * LABEL_COUNT + label] as number
	}
	return end
}

/** The label of the best path so far; the smaller of two that are as good. */
function bestAtEnd(): number {
	let label = 0
	for (let other = 1; other < LABEL_COUNT; other++) {
		if ((before[other] as number) > (before[label] as number)) label = other
	}
	return label
}

/** Goes on to word `i`, whose ways back are noted from `notes` on. */
function step(scores: Float64Array, { legal }: Transitions, i: number, notes: number): void {
	const at = i * LABEL_COUNT
	for (let label = 0; label < LABEL_COUNT; label++) {
		const previous = best[label] as number
		back[notes + label] = previous
		const reached = (before[previous] as number) + stepOf(legal, previous, label)
		now[label] = reached + (scores[at + label] as number)
	}
	for (let label = 0; label < LABEL_COUNT; label++) before[label] = now[label] as number
}

/** True when the word before `next` is outside on the best path, whatever comes. */
function isOutside(
	scores: Float64Array,
	transitions: Transitions,
	next: number,
	to: number,
): boolean {
	for (let label = 1; label < LABEL_COUNT; label++) {
		const ahead = (before[0] as number) - (before[label] as number)
		if (!isBeaten(scores, transitions, next - 1, to, label, ahead)) return false
	}
	return true
}

/** The best label before each label; the smaller of two that are as good. */
function chooseBefore({ legal, lead }: Transitions): void {
	const outside = before[0] as number
	for (let label = 0; label < LABEL_COUNT; label++) best[label] = 0
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
