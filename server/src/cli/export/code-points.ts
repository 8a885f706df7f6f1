/** Turns UTF-16 offsets of one text into code points: what Python, XML and the W3C count. */
export function codePoints(text: string): (offset: number) => number {
	const pairs = pairEnds(text)
	return (offset) => offset - countUpTo(pairs, offset)
}

/** Where each surrogate pair ends. */
function pairEnds(text: string): readonly number[] {
	return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2)
}

/** How many of the things, whose values ascend, have a value that is at most the limit. */
export function countUpTo<T>(
	sorted: readonly T[],
	limit: number,
	measure: (one: T) => number = Number,
): number {
	let low = 0
	let high = sorted.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (measure(sorted[middle] as T) <= limit) low = middle + 1
		else high = middle
	}
	return low
}
