import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { homeOf, type Vocabulary } from '../../server/src/core/entities/model/vocabulary.ts'
import { keyOf } from '../../server/src/core/text/fold.ts'

/** What each word key stands for before it is placed in a table. */
export interface WordFacts {
	readonly counts: ReadonlyMap<number, number>
	readonly lists: ReadonlyMap<number, number>
}

/** Words seldomer than this are left to their letters. */
export const LEAST_COUNT = 6

/** Steps of a count: four to the doubling. */
export function stepsOf(count: number): number {
	return count < 2 ? 0 : Math.min(255, Math.round(4 * Math.log2(count)))
}

/** Places words in a table seven eighths full; clusters and profiles are filled in later. */
export function placeWords({ counts, lists }: WordFacts): Vocabulary {
	const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([key]) => key)
	const known = [...new Set([...frequent, ...lists.keys()])].sort((a, b) => a - b)
	const length = Math.ceil((known.length * 8) / 7)
	const vocabulary = {
		keys: new Uint32Array(length),
		frequency: new Uint8Array(length),
		lists: new Uint8Array(length),
		cluster: new Uint16Array(length),
		profile: new Uint16Array(length),
	}
	for (const key of known) {
		let slot = homeOf(key, length)
		while (vocabulary.keys[slot] !== 0) slot = slot + 1 === length ? 0 : slot + 1
		vocabulary.keys[slot] = key
		vocabulary.frequency[slot] = stepsOf(counts.get(key) ?? 0)
		vocabulary.lists[slot] = lists.get(key) ?? 0
	}
	return vocabulary
}

const LISTS: readonly (readonly [file: string, kind: string, bit: number])[] = [
	['name-words.tsv', 'WPER1', 1],
	['name-words.tsv', 'WPER2', 2],
	['name-words.tsv', 'GNAME', 4],
	['places-open.tsv', 'LOC', 8],
	['places-open.tsv', 'FIRST', 16],
	['places-open.tsv', 'LAST', 32],
]

/** The bits of each word of the open name lists of the data folder. */
export function readNameLists(data: string): ReadonlyMap<number, number> {
	const bits = new Map<number, number>()
	for (const file of ['name-words.tsv', 'places-open.tsv']) {
		for (const row of readFileSync(join(data, 'data/ner', file), 'utf8').split('\n')) {
			const [name = '', kind] = row.split('\t')
			const bit = LISTS.find(([from, named]) => from === file && named === kind)?.[2] ?? 0
			if (bit === 0) continue
			for (const word of name.split(' ')) {
				const key = keyOf(word, 0, word.length)
				bits.set(key, (bits.get(key) ?? 0) | bit)
			}
		}
	}
	return bits
}
