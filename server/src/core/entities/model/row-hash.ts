/** Two values as one. */
export function pair(a: number, b: number): number {
	return Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x27d4eb2f)
}

/** What a template says, as 32 bits; `rowOf` mixes them. */
export function feature(template: number, value: number): number {
	return value ^ Math.imul(template, 0x9e3779b1)
}

/** The row that speaks for a feature, of a power of two rows whose number is `mask` plus one. */
export function rowOf(said: number, mask: number): number {
	let mixed = Math.imul(said, 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return (mixed ^ (mixed >>> 16)) & mask
}
