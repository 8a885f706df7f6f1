import type { EntityKind } from '../../server/src/core/entities/mention.ts'
import type { ModelWords } from '../../server/src/core/entities/model/columns.ts'
import { chainOf } from '../../server/src/core/entities/model/seen-names.ts'
import {
	kindsOf,
	LONGEST_SEEN,
	SEEN_KINDS,
	type SeenNames,
	SHORTEST_SEEN,
} from '../../server/src/core/entities/model/seen-table.ts'
import { homeOf } from '../../server/src/core/entities/model/vocabulary.ts'
import type { Name } from '../../server/src/core/entities/name.ts'
import type { ListedNames } from './listed-names.ts'

/** How often each name of several words was read in raw news, as each kind. */
export type NameTally = Map<number, Uint32Array>

/** Least readings of a name, and least share of one kind among them, for it to be kept. */
const LEAST_READ = 3
const LEAST_SHARE = 0.7

/** Counts the names of several words a model read in a text. */
export function tallyNames({ words }: ModelWords, names: readonly Name[], tally: NameTally): void {
	for (const { first, to, kind } of names) {
		if (to - first < SHORTEST_SEEN || to - first > LONGEST_SEEN) continue
		const key = chainOf(words, first, to)
		addCount(tally, key, SEEN_KINDS.indexOf(kind), 1)
	}
}

/** Two tallies as one. */
export function addTallies(a: NameTally, b: NameTally): NameTally {
	const sum: NameTally = new Map()
	for (const part of [a, b]) {
		for (const [key, counts] of part) {
			for (const [place, count] of counts.entries()) addCount(sum, key, place, count)
		}
	}
	return sum
}

/** Places listed names and those read often enough as one kind in a table seven eighths full. */
export function placeNames(tally: NameTally, listed: ListedNames): SeenNames {
	const sure = [...tally].filter(([, counts]) => isSure(counts)).map(([key]) => key)
	const kept = [...new Set([...sure, ...listed.keys()])].sort((a, b) => a - b)
	const length = Math.ceil((kept.length * 8) / 7) + 1
	const seen = { keys: new Uint32Array(length), kinds: new Uint8Array(length) }
	for (const key of kept) {
		let slot = homeOf(key, length)
		while (seen.keys[slot] !== 0) slot = slot + 1 === length ? 0 : slot + 1
		seen.keys[slot] = key
		seen.kinds[slot] = kindsOf(kindRead(tally.get(key)), listed.get(key) ?? [])
	}
	return seen
}

/** The kind a name was read as often enough. */
function kindRead(counts: Uint32Array | undefined): EntityKind | undefined {
	return counts && isSure(counts) ? SEEN_KINDS[counts.indexOf(Math.max(...counts))] : undefined
}

function isSure(counts: Uint32Array): boolean {
	const read = counts.reduce((sum, count) => sum + count, 0)
	return read >= LEAST_READ && Math.max(...counts) >= LEAST_SHARE * read
}

function addCount(tally: NameTally, key: number, place: number, count: number): void {
	const counts = tally.get(key) ?? new Uint32Array(SEEN_KINDS.length)
	counts[place] = (counts[place] as number) + count
	tally.set(key, counts)
}
