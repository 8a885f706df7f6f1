import type { Context } from '../resolve/context.ts'
import type { Resolved } from '../resolve/resolved.ts'
import { ANY } from '../senses.ts'
import type { Cursor, Part } from './part.ts'
import { NOTHING } from './part.ts'
import type { DatePattern, Kind } from './pattern.ts'

/** A pattern found at items `[from, to)`, its value not asked yet. */
export interface Phrase {
	readonly pattern: DatePattern
	readonly meaning: unknown
	readonly from: number
	readonly to: number
}

/** The patterns of each kind. */
export type Grammar = Readonly<Record<Kind, readonly DatePattern[]>>

/** A phrase of one of the kinds: the longest that can be read. */
export function phrase(...kinds: Kind[]): Part<Phrase> {
	return {
		first: ANY,
		empty: false,
		read(cursor) {
			const found = longest(cursor, kinds)
			if (found === undefined) return NOTHING
			cursor.at = found.to
			return found
		},
	}
}

/** The longest phrase of the kinds at the cursor, the earlier pattern where two are as long. */
export function longest(cursor: Cursor, kinds: readonly Kind[]): Phrase | undefined {
	const from = cursor.at
	if (from >= cursor.end) return undefined
	const bits = cursor.items.bits[from] as number
	let best: Phrase | undefined
	for (const kind of kinds) {
		for (const pattern of cursor.grammar[kind]) {
			if ((pattern.pattern.first & bits) === 0) continue
			const meaning = pattern.pattern.read(cursor)
			const to = cursor.at
			cursor.at = from
			if (meaning === NOTHING || to <= (best?.to ?? from)) continue
			best = { pattern, meaning, from, to }
		}
	}
	return best
}

/** The value of a phrase inside another. */
export function resolve({ pattern, meaning }: Phrase, context: Context): Resolved | undefined {
	return pattern.resolve(meaning, context)
}
