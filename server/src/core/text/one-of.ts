/** Whether a code unit is one of some: a look into a table, which takes less than one into a set. */
export type IsOneOf = (code: number) => boolean

/** Makes the table. */
export function oneOf(codes: readonly number[]): IsOneOf {
	const table = new Uint8Array(Math.max(...codes) + 1)
	for (const code of codes) table[code] = 1
	return (code) => code < table.length && table[code] === 1
}
