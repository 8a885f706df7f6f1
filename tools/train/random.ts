/** A stream of numbers in [0, 1) that is the same on every machine (mulberry32). */
export function randomStream(seed: number): () => number {
	let state = seed | 0
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
	}
}

/** The items in an order given by the seed. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
	const random = randomStream(seed)
	const order = [...items]
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1))
		const item = order[i] as T
		order[i] = order[j] as T
		order[j] = item
	}
	return order
}
