/** A column of strings: one string that holds them all, and where each ends (UTF-16, exclusive). */
export interface Strings {
	readonly all: string
	readonly ends: Uint32Array
}

/** Puts strings one behind the other. */
export function joinStrings(strings: readonly string[]): Strings {
	const ends = new Uint32Array(strings.length)
	let end = 0
	for (let i = 0; i < strings.length; i++) {
		end += (strings[i] as string).length
		ends[i] = end
	}
	return { all: strings.join(''), ends }
}

/** String number `i`; empty when there is none. */
export function stringAt({ all, ends }: Strings, i: number): string {
	return all.slice(ends[i - 1] ?? 0, ends[i] ?? 0)
}

/** The number of the string that holds the code unit at `offset` of the whole. */
export function stringHolding({ ends }: Strings, offset: number): number {
	let low = 0
	let high = ends.length - 1
	while (low < high) {
		const middle = (low + high) >> 1
		if ((ends[middle] as number) > offset) high = middle
		else low = middle + 1
	}
	return low
}
