import type { EntityNumbers } from './entity-numbers.ts'
import { joinStrings, type Strings, stringAt, wholeOf } from './strings.ts'
import { timesInAll } from './term-columns.ts'

/** So many are looked through first: of a beginning that many names have, they hold a hundred. */
const FOREMOST = 4096

/**
 * The entities that the sealed parts of an index mention most, most first, ready to be searched: a letter
 * begins a name of every second article, and who types it sees a hundred.
 */
export class ForemostEntities {
	/** No other entity has more mentions; 0 when there is no other. */
	readonly mostOfOthers: number
	/**
	 * How often each entity of all stands in the parts, by its number: in files that have died since, too,
	 * so that what counts of it is never more.
	 */
	readonly mentions: Uint32Array
	/** The numbers of the foremost. */
	readonly #numbers: Uint32Array
	/** The forms of each as the `search` column of a segment has them. */
	readonly #search: { readonly text: string; readonly ends: Uint32Array }

	constructor(numbers: EntityNumbers) {
		this.mentions = mentionsOf(numbers)
		const order = byMentions(this.mentions)
		this.#numbers = order.slice(0, FOREMOST)
		this.mostOfOthers =
			order.length > FOREMOST ? (this.mentions[order[FOREMOST] as number] ?? 0) : 0
		const search = searchOf(this.#numbers, numbers)
		this.#search = { text: wholeOf(search), ends: search.ends }
	}

	/** The numbers of those a pattern finds, in order; of all without one. */
	*find(pattern: RegExp | undefined): Iterable<number> {
		if (!pattern) {
			yield* this.#numbers
			return
		}
		const { text, ends } = this.#search
		pattern.lastIndex = 0
		for (let i = 0; pattern.test(text); ) {
			while ((ends[i] as number) < pattern.lastIndex) i++
			yield this.#numbers[i] as number
			// Another form of the same entity is no news; and who got it may have used the pattern.
			pattern.lastIndex = ends[i] as number
		}
	}
}

function mentionsOf(numbers: EntityNumbers): Uint32Array {
	const mentions = new Uint32Array(numbers.size)
	for (const [{ segment }, column] of numbers.byPart) {
		const { termStart } = segment.groups
		const times = timesInAll(segment)
		column.forEach((number, group) => {
			const own = times.subarray(termStart[group], termStart[group + 1])
			for (const count of own) mentions[number] = (mentions[number] as number) + count
		})
	}
	return mentions
}

/** The numbers of entities, most mentions first, then by number: which is what a key leaves as remainder. */
function byMentions(mentions: Uint32Array): Uint32Array {
	const { length } = mentions
	const keys = new Float64Array(length)
	for (let number = 0; number < length; number++) {
		keys[number] = ((mentions[number] as number) + 1) * length - 1 - number
	}
	keys.sort().reverse()
	return Uint32Array.from(keys, (key) => length - 1 - (key % length))
}

function searchOf(foremost: Uint32Array, numbers: EntityNumbers): Strings {
	const forms = new Map(Array.from(foremost, (number) => [number, new Set<string>()]))
	for (const [{ segment }, column] of numbers.byPart) {
		const { groups, terms } = segment
		column.forEach((number, group) => {
			const own = forms.get(number)
			if (!own) return
			const last = groups.termStart[group + 1] as number
			for (let term = groups.termStart[group] as number; term < last; term++) {
				own.add(stringAt(terms.search, term))
			}
		})
	}
	return joinStrings([...forms.values()].map((own) => [...own].join('')))
}
