import type { EntityKind } from '../../server/src/core/entities/mention.ts'
import type { ModelWords } from '../../server/src/core/entities/model/columns.ts'
import { chainOf } from '../../server/src/core/entities/model/seen-names.ts'
import {
	GOES_ON,
	kindsOf,
	LONGEST_SEEN,
	SEEN_KINDS,
	type SeenNames,
	SHORTEST_SEEN,
} from '../../server/src/core/entities/model/seen-table.ts'
import { homeOf } from '../../server/src/core/entities/model/vocabulary.ts'
import type { Name } from '../../server/src/core/entities/name.ts'
import type { ListedNames, Shorter } from './listed-names.ts'

/** Names by the chained keys of their words. */
export interface NameTally {
	/** How often each was read in raw news, as each kind. */
	readonly counts: Map<number, Uint32Array>
	readonly shorter: Shorter
}

/** A tally before any text. */
export function emptyTally(): NameTally {
	return { counts: new Map(), shorter: new Map() }
}

/** Least readings of a name, and least share of one kind among them, for it to be kept. */
const LEAST_READ = 3
const LEAST_SHARE = 0.7

/** Counts the names of several words a model read in a text. */
export function tallyNames(
	{ words }: ModelWords,
	names: readonly Name[],
	{ counts, shorter }: NameTally,
): void {
	for (const { first, to, kind } of names) {
		if (to - first < SHORTEST_SEEN || to - first > LONGEST_SEEN) continue
		const key = chainOf(words, first, to)
		addCount(counts, key, SEEN_KINDS.indexOf(kind), 1)
		for (let end = to; end > first + 1; end--) {
			shorter.set(chainOf(words, first, end), chainOf(words, first, end - 1))
		}
	}
}

/** Two tallies as one. */
export function addTallies(a: NameTally, b: NameTally): NameTally {
	const sum = { counts: new Map(), shorter: new Map([...a.shorter, ...b.shorter]) }
	for (const { counts } of [a, b]) {
		for (const [key, own] of counts) {
			for (const [place, count] of own.entries()) addCount(sum.counts, key, place, count)
		}
	}
	return sum
}

/**
 * Places listed names, those read often enough as one kind and the beginnings of both in a table seven
 * eighths full.
 */
export function placeNames({ counts, shorter }: NameTally, listed: ListedNames): SeenNames {
	const sure = [...counts].filter(([, own]) => isSure(own)).map(([key]) => key)
	const names = new Set([...sure, ...listed.kinds.keys()])
	const longer = beginningsOf(names, [shorter, listed.shorter])
	const kept = [...new Set([...names, ...longer])].sort((a, b) => a - b)
	const length = Math.ceil((kept.length * 8) / 7) + 1
	const seen = { keys: new Uint32Array(length), kinds: new Uint8Array(length) }
	for (const key of kept) {
		let slot = homeOf(key, length)
		while (seen.keys[slot] !== 0) slot = slot + 1 === length ? 0 : slot + 1
		const kinds = kindsOf(kindRead(counts.get(key)), listed.kinds.get(key) ?? [])
		seen.keys[slot] = key
		seen.kinds[slot] = kinds | (longer.has(key) ? GOES_ON : 0)
	}
	return seen
}

/** All that some name begins with. */
function beginningsOf(names: Iterable<number>, known: readonly Shorter[]): ReadonlySet<number> {
	const beginnings = new Set<number>()
	for (const shorter of known) {
		for (const name of names) {
			for (let key = shorter.get(name); key !== undefined; key = shorter.get(key)) {
				beginnings.add(key)
			}
		}
	}
	return beginnings
}

/** The kind a name was read as often enough. */
function kindRead(counts: Uint32Array | undefined): EntityKind | undefined {
	return counts && isSure(counts) ? SEEN_KINDS[counts.indexOf(Math.max(...counts))] : undefined
}

function isSure(counts: Uint32Array): boolean {
	const read = counts.reduce((sum, count) => sum + count, 0)
	return read >= LEAST_READ && Math.max(...counts) >= LEAST_SHARE * read
}

function addCount(tally: NameTally['counts'], key: number, place: number, count: number): void {
	const counts = tally.get(key) ?? new Uint32Array(SEEN_KINDS.length)
	counts[place] = (counts[place] as number) + count
	tally.set(key, counts)
}
