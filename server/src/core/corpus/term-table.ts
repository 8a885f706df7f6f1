import { searchKey } from './keys.ts'
import type { Segment } from './segment.ts'
import { joinStrings } from './strings.ts'
import { isName, TOPICS, type Topic, type Trace } from './summary.ts'

/** The terms of a segment as it keeps them. */
export interface SortedTerms extends Pick<Segment, 'groups' | 'terms'> {
	/** The place of each term, by the number it got as it came. */
	readonly rank: Uint32Array
}

/** The terms of a group, each with its number. */
type Labels = Map<string, number>

/** The distinct traces of some files, numbered as they come. */
export class TermTable {
	readonly #byTopic = new Map<Topic, Map<string, Labels>>(TOPICS.map((topic) => [topic, new Map()]))
	#count = 0

	/** The number of a trace's term, a new one where it is new. */
	number({ topic, group, label }: Omit<Trace, 'starts'>): number {
		const known = this.#byTopic.get(topic)?.get(group)?.get(label)
		return known ?? this.#numberOf(this.#labels(topic, group.toWellFormed()), label.toWellFormed())
	}

	/** All terms by topic, group and label. */
	sorted(): SortedTerms {
		const rank = new Uint32Array(this.#count)
		const groups = [...this.#groups()]
		const termStart = new Uint32Array(groups.length + 1)
		const labels: string[] = []
		const search: string[] = []
		groups.forEach(({ topic, terms }, group) => {
			for (const [label, number] of sortedEntries(terms)) {
				rank[number] = labels.push(label) - 1
				search.push(isName(topic) ? `\n${searchKey(label)}` : '')
			}
			termStart[group + 1] = labels.length
		})
		return {
			rank,
			groups: {
				key: joinStrings(groups.map(({ key }) => key)),
				topic: Uint8Array.from(groups, ({ topic }) => TOPICS.indexOf(topic)),
				termStart,
			},
			terms: { label: joinStrings(labels), search: joinStrings(search) },
		}
	}

	#labels(topic: Topic, group: string): Labels {
		const groups = this.#byTopic.get(topic) as Map<string, Labels>
		const labels: Labels = groups.get(group) ?? new Map()
		groups.set(group, labels)
		return labels
	}

	#numberOf(labels: Labels, label: string): number {
		const number = labels.get(label) ?? this.#count++
		labels.set(label, number)
		return number
	}

	*#groups(): Iterable<{ readonly topic: Topic; readonly key: string; readonly terms: Labels }> {
		for (const [topic, groups] of this.#byTopic) {
			for (const [key, terms] of sortedEntries(groups)) yield { topic, key, terms }
		}
	}
}

/** By code unit, as segments are sorted. */
function sortedEntries<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
	const keys = [...map.keys()].sort()
	return keys.map((key) => [key, map.get(key) as T])
}
