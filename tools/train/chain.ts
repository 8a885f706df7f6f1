import { LABEL_COUNT, mayFollow, ROW_WIDTH } from '../../server/src/core/entities/model/labels.ts'
import { shuffled } from './random.ts'

/** A labelled sentence: the rows of word `i` are `rows[starts[i]] … rows[starts[i + 1]]`. */
export interface Example {
	readonly rows: Int32Array
	readonly starts: Int32Array
	readonly labels: Uint8Array
	/** Scores to start from, `LABEL_COUNT` a word: what an earlier reading said. */
	readonly base?: Float64Array
}

/** How a chain is learnt. */
export interface Recipe {
	readonly mask: number
	readonly epochs: number
	readonly rate: number
	readonly seed: number
}

/** Weights and transitions as learnt, before they are made whole numbers. */
export interface LearntChain {
	readonly mask: number
	readonly weights: Float32Array
	readonly transitions: Float32Array
}

/** A word all of whose label probabilities are this near the truth teaches nothing more. */
const LEARNT = 0.002

/** In training a row holds its weights and then the squares of its gradients: one cache line. */
const TRAINING_WIDTH = 2 * ROW_WIDTH

/** Learns a linear-chain CRF by AdaGrad on the likelihood, sentence by sentence. */
export function learnChain(examples: readonly Example[], recipe: Recipe): LearntChain {
	const table = newTable(recipe.mask + 1)
	const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT)
	const transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1)
	const lattice = newLattice(Math.max(...examples.map(({ labels }) => labels.length)))
	for (let epoch = 0; epoch < recipe.epochs; epoch++) {
		for (const example of shuffled(examples, recipe.seed * 1000 + epoch)) {
			scoreWords(table, example, lattice.scores)
			const expected = marginals(lattice, transitions, example.labels.length)
			learnTransitions(transitions, transitionSquares, example.labels, expected, recipe.rate)
			learnRows(table, example, lattice.probabilities, recipe.rate)
		}
	}
	return { mask: recipe.mask, weights: weightsOf(table), transitions }
}

function newTable(rows: number): Float32Array {
	const table = new Float32Array(rows * TRAINING_WIDTH)
	for (let row = 0; row < table.length; row += TRAINING_WIDTH) {
		table.fill(1e-2, row + ROW_WIDTH, row + TRAINING_WIDTH)
	}
	return table
}

function weightsOf(table: Float32Array): Float32Array {
	const weights = new Float32Array(table.length / 2)
	for (let row = 0; row < weights.length; row += ROW_WIDTH) {
		weights.set(table.subarray(2 * row, 2 * row + LABEL_COUNT), row)
	}
	return weights
}

function scoreWords(
	table: Float32Array,
	{ rows, starts, labels, base }: Example,
	scores: Float64Array,
): void {
	for (let i = 0; i < labels.length; i++) {
		let s0 = 0
		let s1 = 0
		let s2 = 0
		let s3 = 0
		let s4 = 0
		let s5 = 0
		let s6 = 0
		for (let r = starts[i]!; r < starts[i + 1]!; r++) {
			const row = rows[r]! * TRAINING_WIDTH
			s0 += table[row]!
			s1 += table[row + 1]!
			s2 += table[row + 2]!
			s3 += table[row + 3]!
			s4 += table[row + 4]!
			s5 += table[row + 5]!
			s6 += table[row + 6]!
		}
		scores.set([s0, s1, s2, s3, s4, s5, s6], i * LABEL_COUNT)
	}
	if (base) for (let at = 0; at < base.length; at++) scores[at] = scores[at]! + base[at]!
}

function learnRows(
	table: Float32Array,
	{ rows, starts, labels }: Example,
	probabilities: Float64Array,
	rate: number,
): void {
	const gradients = new Float64Array(LABEL_COUNT)
	for (let i = 0; i < labels.length; i++) {
		const at = i * LABEL_COUNT
		const truth = labels[i]!
		if (probabilities[at + truth]! > 1 - LEARNT) continue
		for (let y = 0; y < LABEL_COUNT; y++) {
			const gradient = probabilities[at + y]! - (y === truth ? 1 : 0)
			gradients[y] = Math.abs(gradient) < LEARNT ? 0 : gradient
		}
		for (let r = starts[i]!; r < starts[i + 1]!; r++) {
			const row = rows[r]! * TRAINING_WIDTH
			for (let y = 0; y < LABEL_COUNT; y++) {
				const gradient = gradients[y]!
				if (gradient === 0) continue
				const square = table[row + ROW_WIDTH + y]! + gradient * gradient
				table[row + ROW_WIDTH + y] = square
				table[row + y] = table[row + y]! - (rate * gradient) / Math.sqrt(square)
			}
		}
	}
}

/** `expected` is spent: it ends as the gradient. */
function learnTransitions(
	transitions: Float32Array,
	squares: Float32Array,
	labels: Uint8Array,
	expected: Float64Array,
	rate: number,
): void {
	let before = 0
	for (const label of labels) {
		const at = before * LABEL_COUNT + label
		expected[at] = expected[at]! - 1
		before = label
	}
	for (let at = 0; at < expected.length; at++) {
		const gradient = expected[at]!
		squares[at] = squares[at]! + gradient * gradient
		transitions[at] = transitions[at]! - (rate * gradient) / Math.sqrt(squares[at]!)
	}
}

interface Lattice {
	readonly scores: Float64Array
	readonly forward: Float64Array
	readonly backward: Float64Array
	readonly potentials: Float64Array
	readonly probabilities: Float64Array
}

function newLattice(longest: number): Lattice {
	const column = () => new Float64Array(longest * LABEL_COUNT)
	return {
		scores: column(),
		forward: column(),
		backward: column(),
		potentials: column(),
		probabilities: column(),
	}
}

/** Fills in the probability of each label of each word; returns the expected counts of transitions. */
function marginals(lattice: Lattice, transitions: Float32Array, length: number): Float64Array {
	const step = Float64Array.from(transitions, (weight, at) => {
		const isLegal = mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT)
		return isLegal ? Math.exp(weight) : 0
	})
	goForward(lattice, step, length)
	return goBackward(lattice, step, length)
}

/** Forward sums, scaled to one at every word; before the first word stands the label outside. */
function goForward(lattice: Lattice, step: Float64Array, length: number): void {
	const { scores, forward, potentials } = lattice
	for (let i = 0; i < length; i++) {
		const at = i * LABEL_COUNT
		let most = scores[at]!
		for (let y = 1; y < LABEL_COUNT; y++) most = Math.max(most, scores[at + y]!)
		let sum = 0
		for (let y = 0; y < LABEL_COUNT; y++) {
			potentials[at + y] = Math.exp(scores[at + y]! - most)
			let inflow = 0
			if (i === 0) inflow = step[y]!
			else {
				for (let p = 0; p < LABEL_COUNT; p++) {
					inflow += forward[at - LABEL_COUNT + p]! * step[p * LABEL_COUNT + y]!
				}
			}
			forward[at + y] = inflow * potentials[at + y]!
			sum += forward[at + y]!
		}
		for (let y = 0; y < LABEL_COUNT; y++) forward[at + y] = forward[at + y]! / sum
	}
}

/** Backward sums, and with them the probabilities of labels and the expected transitions. */
function goBackward(lattice: Lattice, step: Float64Array, length: number): Float64Array {
	const { forward, backward, probabilities } = lattice
	const expected = new Float64Array(LABEL_COUNT * LABEL_COUNT)
	backward.fill(1, (length - 1) * LABEL_COUNT, length * LABEL_COUNT)
	for (let i = length - 1; i >= 0; i--) {
		const at = i * LABEL_COUNT
		let sum = 0
		for (let y = 0; y < LABEL_COUNT; y++) {
			probabilities[at + y] = forward[at + y]! * backward[at + y]!
			sum += probabilities[at + y]!
		}
		for (let y = 0; y < LABEL_COUNT; y++) probabilities[at + y] = probabilities[at + y]! / sum
		if (i > 0) stepBack(lattice, step, at, expected)
		else for (let y = 0; y < LABEL_COUNT; y++) expected[y] = expected[y]! + probabilities[y]!
	}
	return expected
}

/** From the word whose labels begin at `at` to the one before it. */
function stepBack(
	{ forward, backward, potentials }: Lattice,
	step: Float64Array,
	at: number,
	expected: Float64Array,
): void {
	const before = at - LABEL_COUNT
	let most = 0
	for (let p = 0; p < LABEL_COUNT; p++) {
		let outflow = 0
		for (let y = 0; y < LABEL_COUNT; y++) {
			outflow += step[p * LABEL_COUNT + y]! * potentials[at + y]! * backward[at + y]!
		}
		backward[before + p] = outflow
		most = Math.max(most, outflow)
	}
	let total = 0
	for (let p = 0; p < LABEL_COUNT; p++) total += forward[before + p]! * backward[before + p]!
	for (let p = 0; p < LABEL_COUNT; p++) {
		const inflow = forward[before + p]! / total
		for (let y = 0; y < LABEL_COUNT; y++) {
			const flow = inflow * step[p * LABEL_COUNT + y]! * potentials[at + y]! * backward[at + y]!
			expected[p * LABEL_COUNT + y] = expected[p * LABEL_COUNT + y]! + flow
		}
	}
	for (let p = 0; p < LABEL_COUNT; p++) backward[before + p] = backward[before + p]! / most
}
