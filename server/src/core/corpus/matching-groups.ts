import type { EntityQuery } from './entity-id.ts'
import type { LiveSegment } from './live-segment.ts'
import { queryPattern } from './query-pattern.ts'
import { topicOf } from './segment.ts'
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
	const { groupOfTerm, termCount } = part
	let last = -1
	for (const term of termsFound(part, pattern)) {
		const group = groupOfTerm[term] as number
		if (group === last || termCount[term] === 0 || !isWanted(group)) continue
		last = group
		yield group
	}
}

/** The terms whose `search` a pattern finds, in order; one as often as it is found there. */
function* termsFound(part: LiveSegment, pattern: RegExp): Iterable<number> {
	const { searchText } = part
	const { ends } = part.segment.terms.search
	let term = 0
	// A letter is found a hundred thousand times: no object is made of each.
	while (pattern.test(searchText)) {
		while ((ends[term] as number) < pattern.lastIndex) term++
		yield term
	}
}
