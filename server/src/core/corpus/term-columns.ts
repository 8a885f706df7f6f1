import type { Segment } from './segment.ts'

/** How often each term of a segment stands in those of its documents that were counted. */
export class TermCounts {
	readonly times: Uint32Array
	/** In how many documents. */
	readonly documents: Uint32Array
	readonly #segment: Segment

	constructor(segment: Segment) {
		this.#segment = segment
		this.times = columnFor(segment)
		this.documents = columnFor(segment)
	}

	/** Counts a document in, or out again where `sign` is -1. */
	count(document: number, sign: 1 | -1): void {
		const { documents, postings } = this.#segment
		const to = documents.postingStart[document + 1] as number
		for (let posting = documents.postingStart[document] as number; posting < to; posting++) {
			const term = postings.term[posting] as number
			const times = postings.times[posting] as number
			this.times[term] = (this.times[term] as number) + sign * times
			if (times > 0) this.documents[term] = (this.documents[term] as number) + sign
		}
	}
}

/** How often each term of a segment stands in all of its documents. */
export function timesInAll(segment: Segment): Uint32Array {
	const { term, times } = segment.postings
	const sums = columnFor(segment)
	for (let posting = 0; posting < term.length; posting++) {
		const at = term[posting] as number
		sums[at] = (sums[at] as number) + (times[posting] as number)
	}
	return sums
}

/** The first posting of each term that has an offset. */
export function firstPostings(segment: Segment): Uint32Array {
	const { term, times } = segment.postings
	const first = columnFor(segment)
	for (let posting = term.length - 1; posting >= 0; posting--) {
		if (times[posting] !== 0) first[term[posting] as number] = posting
	}
	return first
}

/** The group each term belongs to. */
export function groupsByTerm(segment: Segment): Uint32Array {
	const { termStart, topic } = segment.groups
	const groups = columnFor(segment)
	for (let group = 0; group < topic.length; group++) {
		groups.fill(group, termStart[group], termStart[group + 1])
	}
	return groups
}

/** Room for a number a term. */
function columnFor({ terms }: Segment): Uint32Array {
	return new Uint32Array(terms.label.ends.length)
}
