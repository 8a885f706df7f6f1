import { isSkeleton, keyOf, keyWithAlef, skeleton } from '../text/fold.ts'
import { ALEF } from '../text/letters.ts'

/**
 * A read-only map from words to small numbers, looked up straight in the text: an open-addressing
 * table over skeleton keys, with the skeletons kept to tell colliding keys apart.
 */
export interface WordTable {
	readonly mask: number
	readonly keys: Uint32Array
	readonly entries: Int32Array
	readonly forms: readonly string[]
	readonly values: Int32Array
}

export const ABSENT = -1

/** Builds a table; where two forms have one skeleton, `merge` decides (default: the first stays). */
export function wordTable(
	words: Iterable<readonly [form: string, value: number]>,
	merge: (known: number, added: number) => number = (known) => known,
): WordTable {
	const values = new Map<string, number>()
	for (const [form, value] of words) {
		const folded = skeleton(form)
		const known = values.get(folded)
		values.set(folded, known === undefined ? value : merge(known, value))
	}
	return place([...values.keys()], Int32Array.from(values.values()))
}

/** The value of the word `text[start, end)` whose skeleton key is `key`; `ABSENT` if unknown. */
export function lookUp(
	table: WordTable,
	text: string,
	start: number,
	end: number,
	key: number = keyOf(text, start, end),
): number {
	for (let slot = spread(key) & table.mask; ; slot = (slot + 1) & table.mask) {
		const known = table.keys[slot] as number
		if (known === 0) return ABSENT
		if (known !== key) continue
		const entry = table.entries[slot] as number
		if (isSkeleton(text, start, end, table.forms[entry] as string)) {
			return table.values[entry] as number
		}
	}
}

/** As `lookUp`, for a word whose article lost its alef after the preposition lam (lam + lam). */
export function lookUpElided(table: WordTable, text: string, start: number, end: number): number {
	const key = keyWithAlef(text, start, end)
	for (let slot = spread(key) & table.mask; ; slot = (slot + 1) & table.mask) {
		const known = table.keys[slot] as number
		if (known === 0) return ABSENT
		if (known !== key) continue
		const entry = table.entries[slot] as number
		const form = table.forms[entry] as string
		if (form.charCodeAt(0) === ALEF && isSkeleton(text, start, end, form.slice(1))) {
			return table.values[entry] as number
		}
	}
}

/** At most a quarter full, so that a miss nearly always ends at its first probe. */
function place(forms: readonly string[], values: Int32Array): WordTable {
	let size = 16
	while (size < forms.length * 4) size *= 2
	const table = {
		mask: size - 1,
		keys: new Uint32Array(size),
		entries: new Int32Array(size),
		forms,
		values,
	}
	for (let entry = 0; entry < forms.length; entry++) {
		const form = forms[entry] as string
		const key = keyOf(form, 0, form.length)
		let slot = spread(key) & table.mask
		while (table.keys[slot] !== 0) slot = (slot + 1) & table.mask
		table.keys[slot] = key
		table.entries[slot] = entry
	}
	return table
}

/** Mixes the high bits down: FNV's low bits alone cluster. */
function spread(key: number): number {
	return key ^ (key >>> 15)
}
