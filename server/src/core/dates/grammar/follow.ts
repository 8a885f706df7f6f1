import { type Cursor, firstOf, type Part, starts } from './part.ts'

/**
 * What a part can go on with behind its first item: the bits of a second one, and whether it can do
 * without. So a number with nothing behind it that a pattern could use is not tried as that pattern.
 */
export interface Follow {
	readonly second: number
	readonly single: boolean
}

/** Of a part that is one item long. */
export const ONE_ITEM: Follow = { second: 0, single: true }

/** Of a part that cannot begin. */
const NEVER: Follow = { second: 0, single: false }

/** Of a part that does not say. */
const ANYTHING: Follow = { second: ~0, single: true }

/** What can come behind the item at the cursor where `part` begins with it. */
export function followOf(part: Part<unknown>, cursor: Cursor): Follow {
	if (!starts(part, cursor)) return NEVER
	return part.follow?.(cursor) ?? ANYTHING
}

/** What can come behind it where one of several begins with it. */
export function followOfAny(parts: readonly Part<unknown>[], cursor: Cursor): Follow {
	return parts.map((part) => followOf(part, cursor)).reduce(either, NEVER)
}

/** What can come behind it where a sequence begins with it, its empty parts left out or not. */
export function followOfSequence(parts: readonly Part<unknown>[], cursor: Cursor): Follow {
	const begin = parts.findIndex((part) => !part.empty)
	const beginners = begin === -1 ? parts : parts.slice(0, begin + 1)
	return beginners
		.map((part, i) => joined(followOf(part, cursor), parts.slice(i + 1), cursor))
		.reduce(either, NEVER)
}

/** A part of one item leaves the second to those behind it. */
function joined(own: Follow, rest: readonly Part<unknown>[], { grammar }: Cursor): Follow {
	if (!own.single) return own
	return {
		second: own.second | firstOf(rest, grammar),
		single: rest.every((part) => part.empty),
	}
}

/** One way to go on or another. */
export function either(a: Follow, b: Follow): Follow {
	return { second: a.second | b.second, single: a.single || b.single }
}
