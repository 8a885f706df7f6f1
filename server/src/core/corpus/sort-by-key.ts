/** Items by their keys, and where those of each key start: one entry more than there are keys. */
export interface ByKey {
	readonly items: Uint32Array
	readonly starts: Uint32Array
}

/** Sorts items by small whole numbers, all below `keys`, by counting; items with one key stay in order. */
export function sortByKey(items: Uint32Array, keyOf: Uint32Array, keys: number): ByKey {
	const starts = new Uint32Array(keys + 1)
	for (const item of items) add(starts, (keyOf[item] as number) + 1, 1)
	for (let key = 0; key < keys; key++) add(starts, key + 1, starts[key] as number)
	const next = starts.slice()
	const sorted = new Uint32Array(items.length)
	for (const item of items) {
		const key = keyOf[item] as number
		sorted[next[key] as number] = item
		add(next, key, 1)
	}
	return { items: sorted, starts }
}

function add(column: Uint32Array, i: number, value: number): void {
	column[i] = (column[i] as number) + value
}
