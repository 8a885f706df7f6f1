import type { CorpusIndex } from './corpus-index.ts'
import { type CorpusEntity, entityOf, findEntities } from './entities.ts'
import type { EntityQuery } from './entity-id.ts'
import { entityIn, type GroupPlace, nameCount } from './entity-numbers.ts'
import type { CountedEntity } from './entity-tally.ts'
import { matchingGroups } from './matching-groups.ts'
import { queryPattern } from './query-pattern.ts'
import { termsOfGroup } from './references.ts'
import { stringAt } from './strings.ts'

/** The beginning of a name, and how many entities are asked for. */
export type Beginning = Required<Pick<EntityQuery, 'text' | 'limit'>>

/**
 * The entities that `findEntities` begins with, without how many there are in all: in a millisecond or two
 * where many names begin so, since those mentioned most are looked through first.
 */
export function leadingEntities(index: CorpusIndex, beginning: Beginning): readonly CorpusEntity[] {
	const leaders = leadersOf(index, beginning)
	if (!leaders) return findEntities(index, beginning).entities
	return leaders.map((each) => entityOf(index, each))
}

/** Nothing when some may stand further down. */
function leadersOf(
	index: CorpusIndex,
	{ text, limit }: Beginning,
): readonly CountedEntity[] | undefined {
	const { entityNumbers: numbers, foremost } = index
	const laid = laidOver(index, text)
	const leaders = new Leaders(limit)
	for (const [rank, places] of laid.found) leaders.add(rank, places)
	const pattern = queryPattern(text)
	for (const number of foremost.find(pattern)) {
		if (leaders.areBefore((foremost.mentions[number] as number) + laid.most)) return leaders.all
		if (laid.found.has(number)) continue
		const places = numbers.places(index.parts, number)
		if (isFoundIn(places, pattern)) leaders.add(number, places)
	}
	const { mostOfOthers } = foremost
	const isWhole = mostOfOthers === 0 || leaders.areBefore(mostOfOthers + laid.most)
	return isWhole ? leaders.all : undefined
}

/** Whether a form that still stands somewhere is found. */
function isFoundIn(places: readonly GroupPlace[], pattern: RegExp | undefined): boolean {
	return places.some(({ part, group }) => {
		const { termCount } = part
		for (const term of termsOfGroup(part, group)) {
			if (pattern) pattern.lastIndex = 0
			const isFound = pattern?.test(stringAt(part.segment.terms.search, term)) ?? true
			if (isFound && (termCount[term] as number) > 0) return true
		}
		return false
	})
}

/** What an editor lays over the sealed parts: those found there by rank, and the most mentions of any. */
interface Laid {
	readonly found: ReadonlyMap<number, readonly GroupPlace[]>
	readonly most: number
}

function laidOver(index: CorpusIndex, text: string): Laid {
	const { entityNumbers: numbers, parts } = index
	const found = new Map<number, readonly GroupPlace[]>()
	let most = 0
	for (const part of parts) {
		if (numbers.byPart.has(part)) continue
		for (let group = 0; group < nameCount(part.segment); group++) {
			most = Math.max(most, part.groupCount(group))
		}
		for (const group of matchingGroups(part, { text })) {
			const rank = numbers.rankOf({ part, group })
			found.set(rank, Number.isInteger(rank) ? numbers.places(parts, rank) : [{ part, group }])
		}
	}
	return { found, most }
}

interface Leader extends CountedEntity {
	readonly rank: number
}

/** The first of some entities: most mentions first, then by rank. */
class Leaders {
	readonly #limit: number
	readonly #sorted: Leader[] = []

	constructor(limit: number) {
		this.#limit = limit
	}

	get all(): readonly CountedEntity[] {
		return this.#sorted
	}

	/** Adds an entity that has its groups at these places. */
	add(rank: number, places: readonly GroupPlace[]): void {
		const count = places.reduce((sum, { part, group }) => sum + part.groupCount(group), 0)
		const [place] = places
		if (!place || count === 0) return
		const leader = { ...entityIn(place), count, rank }
		const later = this.#sorted.findLastIndex((other) => !comesBefore(leader, other))
		this.#sorted.splice(later + 1, 0, leader)
		this.#sorted.splice(this.#limit)
	}

	/** Whether none that has so many mentions at most would be among them. */
	areBefore(mentions: number): boolean {
		const last = this.#sorted[this.#limit - 1]
		return mentions === 0 || (last !== undefined && last.count > mentions)
	}
}

function comesBefore(a: Leader, b: Leader): boolean {
	return (b.count - a.count || a.rank - b.rank) < 0
}
