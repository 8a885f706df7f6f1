import type { EntityKind } from '../../server/src/core/entities/mention.ts'
import { chain } from '../../server/src/core/entities/phrases.ts'
import { readWords } from '../../server/src/core/entities/words.ts'
import { readLines } from '../../server/src/core/lexicon/read.ts'
import { read } from '../../server/src/core/text/read.ts'
import { lexiconText } from '../lexicon-sections.ts'

/** The kinds lists have a name as, by the chained keys of its words. */
export type ListedNames = ReadonlyMap<number, readonly EntityKind[]>

/** Which column of which list holds names of which kind. */
const LISTS: readonly (readonly [kind: EntityKind, file: string, columns: number])[] = [
	['PER', 'listed/people.txt', 1],
	['PER', 'names.txt', 2],
	['LOC', 'listed/places.txt', 2],
	['LOC', 'news-places.txt', 3],
	['LOC', 'places.txt', 3],
	['ORG', 'listed/organisations.txt', 1],
	['ORG', 'organisations.txt', 1],
]

/**
 * The names of all lists, those that are everyday words too among them: the model weighs them with
 * what stands round. Throws a `LexiconError` on a line that cannot be read.
 */
export function readListedNames(): ListedNames {
	const listed = new Map<number, EntityKind[]>()
	for (const [kind, file, columns] of LISTS) {
		for (const { fields } of readLines(file, lexiconText(file), {
			least: columns,
			most: columns,
		})) {
			const key = keyOfName(fields[columns - 1] as string)
			const kinds = listed.get(key) ?? []
			if (!kinds.includes(kind)) listed.set(key, [...kinds, kind])
		}
	}
	return listed
}

function keyOfName(name: string): number {
	const { key, count } = readWords(read(name))
	let chained = 0
	for (let i = 0; i < count; i++) chained = chain(chained, key[i] as number)
	return chained
}
