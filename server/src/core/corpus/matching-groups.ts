import type { EntityQuery } from './entities.ts'
import type { LiveSegment } from './live-segment.ts'
import { queryPattern } from './query-pattern.ts'
import { groupOf, topicOf } from './segment.ts'
import { stringHolding } from './strings.ts'
import { isName } from './summary.ts'

/** The groups of a part that a query finds, in order. */
export function* matchingGroups(part: LiveSegment, query: EntityQuery): Iterable<number> {
	const { segment } = part
	const isWanted = (group: number) => {
		const topic = topicOf(segment, group)
		return query.kind === undefined ? isName(topic) : topic === query.kind
	}
	const pattern = query.text === undefined ? undefined : queryPattern(query.text)
	if (!pattern) {
		for (let group = 0; group < segment.groups.topic.length; group++) {
			if (isWanted(group)) yield group
		}
		return
	}
	const { search } = segment.terms
	let last = -1
	for (const match of search.all.matchAll(pattern)) {
		const group = groupOf(segment, stringHolding(search, match.index))
		if (group === last || !isWanted(group)) continue
		last = group
		yield group
	}
}
