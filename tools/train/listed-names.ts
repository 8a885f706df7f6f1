import type { EntityKind } from '../../server/src/core/entities/mention.ts'
import { chain } from '../../server/src/core/entities/phrases.ts'
import { readWords } from '../../server/src/core/entities/words.ts'
import { readLines } from '../../server/src/core/lexicon/read.ts'
import { read } from '../../server/src/core/text/read.ts'
import { lexiconText } from '../lexicon-sections.ts'

/** Each name, and each beginning of it, without its last word; by the chained keys of their words. */
export type Shorter = Map<number, number>

/** The names of lists by the chained keys of their words. */
export interface ListedNames {
	/** The kinds lists have each as. */
	readonly kinds: ReadonlyMap<number, readonly EntityKind[]>
	readonly shorter: Shorter
}

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
	return listNames(
		LISTS.flatMap(([kind, file, columns]) => {
			const lines = readLines(file, lexiconText(file), { least: columns, most: columns })
			return [...lines].map(({ fields }) => [fields[columns - 1] as string, kind] as const)
		}),
	)
}

/** Names with the kind of the list each stands in. */
export function listNames(names: Iterable<readonly [name: string, kind: EntityKind]>): ListedNames {
	const listed = { kinds: new Map<number, EntityKind[]>(), shorter: new Map<number, number>() }
	for (const [name, kind] of names) {
		const key = keyOfName(name, listed.shorter)
		const kinds = listed.kinds.get(key) ?? []
		if (!kinds.includes(kind)) listed.kinds.set(key, [...kinds, kind])
	}
	return listed
}

/** The key of a name, whose beginnings are noted. */
function keyOfName(name: string, shorter: Shorter): number {
	const { key, count } = readWords(read(name))
	let chained = chain(0, key[0] as number)
	for (let i = 1; i < count; i++) {
		const longer = chain(chained, key[i] as number)
		shorter.set(longer, chained)
		chained = longer
	}
	return chained
}
