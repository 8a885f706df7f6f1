import type { CorpusIndex } from './corpus-index.ts'
import type { EntityQuery } from './entity-id.ts'
import { type EntityNumbers, nameCount } from './entity-numbers.ts'
import type { LiveSegment } from './live-segment.ts'
import { matchingGroups } from './matching-groups.ts'

/** The entities that a query finds: by any of their forms, wherever that stands, they are found everywhere. */
export class FoundEntities {
	readonly #numbers: EntityNumbers
	readonly #isFound: Uint8Array
	/** The ranks of those that stand in no sealed part. */
	readonly #unsealed = new Set<number>()

	constructor(index: CorpusIndex, query: EntityQuery) {
		this.#numbers = index.entityNumbers
		this.#isFound = new Uint8Array(this.#numbers.size)
		for (const part of index.parts) {
			for (const group of matchingGroups(part, query)) this.#take(part, group)
		}
	}

	/** Their groups in a part of the index. */
	*groupsIn(part: LiveSegment): Iterable<number> {
		const column = this.#numbers.byPart.get(part)
		const names = column?.length ?? nameCount(part.segment)
		for (let group = 0; group < names; group++) {
			const isFound = column ? this.#isFound[column[group] as number] === 1 : this.#has(part, group)
			if (isFound) yield group
		}
	}

	#has(part: LiveSegment, group: number): boolean {
		const rank = this.#numbers.rankOf({ part, group })
		return this.#isFound[rank] === 1 || this.#unsealed.has(rank)
	}

	#take(part: LiveSegment, group: number): void {
		const rank = this.#numbers.rankOf({ part, group })
		if (Number.isInteger(rank)) this.#isFound[rank] = 1
		else this.#unsealed.add(rank)
	}
}
