import { DIMENSIONS } from './embeddings.ts'
import { randomStream } from './random.ts'

const ROUNDS = 12

/** A tree of clusters: each of the `branching[0]` clusters is split in `branching[1]`, and so on. */
export function clusterTree(
	vectors: Float32Array,
	counts: Uint32Array,
	branching: readonly number[],
): Uint16Array {
	const unit = unitRows(vectors, counts.length)
	const members = [...counts.keys()].filter((slot) => (counts[slot] as number) > 0)
	const leaves = new Uint16Array(counts.length)
	split(unit, counts, members, branching, 0, leaves)
	return leaves
}

/** Numbers the leaves depth first, from one on: a cluster's number over its width is its parent's. */
function split(
	unit: Float32Array,
	counts: Uint32Array,
	members: readonly number[],
	[width, ...rest]: readonly number[],
	from: number,
	leaves: Uint16Array,
): void {
	if (width === undefined) {
		for (const slot of members) leaves[slot] = from + 1
		return
	}
	const span = rest.reduce((product, next) => product * next, 1)
	const assigned = kMeans(unit, counts, members, width)
	for (let cluster = 0; cluster < width; cluster++) {
		const own = members.filter((_, i) => assigned[i] === cluster)
		split(unit, counts, own, rest, from + cluster * span, leaves)
	}
}

/** Spherical k-means, each word weighted by the square root of its count; seeds are frequent words. */
function kMeans(
	unit: Float32Array,
	counts: Uint32Array,
	members: readonly number[],
	width: number,
): Int32Array {
	const centres = seedCentres(unit, counts, members, width)
	const assigned = new Int32Array(members.length)
	for (let round = 0; round < ROUNDS; round++) {
		members.forEach((slot, i) => {
			assigned[i] = nearest(unit, slot * DIMENSIONS, centres, width)
		})
		centres.fill(0)
		members.forEach((slot, i) => {
			const row = (assigned[i] as number) * DIMENSIONS
			const weight = Math.sqrt(counts[slot] as number)
			for (let d = 0; d < DIMENSIONS; d++)
				centres[row + d]! += weight * unit[slot * DIMENSIONS + d]!
		})
		normalizeRows(centres, width)
	}
	return assigned
}

/** Random members, the frequent ones likelier. */
function seedCentres(
	unit: Float32Array,
	counts: Uint32Array,
	members: readonly number[],
	width: number,
): Float32Array {
	const random = randomStream(width + members.length)
	const byCount = [...members].sort(
		(a, b) => (counts[b] as number) - (counts[a] as number) || a - b,
	)
	const centres = new Float32Array(width * DIMENSIONS)
	for (let cluster = 0; cluster < width; cluster++) {
		const slot = byCount[Math.floor(random() ** 2 * byCount.length)] ?? 0
		centres.set(unit.subarray(slot * DIMENSIONS, (slot + 1) * DIMENSIONS), cluster * DIMENSIONS)
	}
	return centres
}

function nearest(unit: Float32Array, row: number, centres: Float32Array, width: number): number {
	let best = 0
	let bestDot = Number.NEGATIVE_INFINITY
	for (let cluster = 0; cluster < width; cluster++) {
		const centre = cluster * DIMENSIONS
		let dot = 0
		for (let d = 0; d < DIMENSIONS; d++) dot += unit[row + d]! * centres[centre + d]!
		if (dot <= bestDot) continue
		best = cluster
		bestDot = dot
	}
	return best
}

function unitRows(vectors: Float32Array, rows: number): Float32Array {
	const unit = vectors.slice()
	normalizeRows(unit, rows)
	return unit
}

function normalizeRows(rows: Float32Array, count: number): void {
	for (let row = 0; row < count * DIMENSIONS; row += DIMENSIONS) {
		let square = 0
		for (let d = 0; d < DIMENSIONS; d++) square += rows[row + d]! ** 2
		const scale = square > 0 ? 1 / Math.sqrt(square) : 0
		for (let d = 0; d < DIMENSIONS; d++) rows[row + d] = rows[row + d]! * scale
	}
}
