import type { EntityKind } from '../mention.ts'
import { slotOf, UNKNOWN } from './vocabulary.ts'

/**
 * Names as hashes: those of several words that raw news holds again and again, and those of the lists
 * of `lexicon/listed`. Keys are the chained keys of their words (the first one's stem) in an
 * open-addressing table, which holds every beginning of a name too, so that a walk ends at the first
 * word that leads nowhere. The names themselves are not kept.
 */
export interface SeenNames {
	/** The key of each slot; 0 where it is empty. */
	readonly keys: Uint32Array
	/**
	 * Two bits for what raw news takes the name for, a place in `SEEN_KINDS` plus one, 0 for nothing;
	 * then a bit for each kind, in the same order, that a list has it as; then `GOES_ON`.
	 */
	readonly kinds: Uint8Array
}

export const SEEN_KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']
/** The bits of what raw news takes a name for. */
export const SEEN_BITS = 2
export const SEEN = (1 << SEEN_BITS) - 1
/** The bits of the kinds lists have a name as. */
export const LISTED = 7 << SEEN_BITS
/** A longer name begins so. */
export const GOES_ON = LISTED + (1 << SEEN_BITS)

/** Longer names are not kept; shorter ones of raw news are words of the vocabulary. */
export const LONGEST_SEEN = 9
export const SHORTEST_SEEN = 2

/** The entry in `kinds` of a name that raw news takes for a kind and that lists have as several. */
export function kindsOf(seen: EntityKind | undefined, listed: readonly EntityKind[]): number {
	const place = seen === undefined ? 0 : SEEN_KINDS.indexOf(seen) + 1
	return listed.reduce((bits, kind) => bits | (1 << (SEEN_BITS + SEEN_KINDS.indexOf(kind))), place)
}

/** The entry in `kinds` of the words of a chained key; 0 where no name begins with them. */
export function kindsAt(names: SeenNames, name: number): number {
	const slot = slotOf(names, name)
	return slot === UNKNOWN ? 0 : (names.kinds[slot] as number)
}
