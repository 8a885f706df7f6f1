import { documentCount, type Segment } from './segment.ts'

/** What has become of a document since its segment was sealed. */
export const Fate = { live: 0, shadowed: 1, dead: 2 } as const

/**
 * A segment together with what changes about it: which of its documents still count (not those that
 * were removed, replaced, or are open with other words in an editor), and what is counted of them.
 */
export class LiveSegment {
	readonly segment: Segment
	/** How often each term stands in the live documents. */
	readonly termCount: Uint32Array
	/** In how many live documents each term stands. */
	readonly termDocuments: Uint32Array
	readonly #fate: Uint8Array
	#live: number
	#held: number
	#inverted: Inverted | undefined

	constructor(segment: Segment) {
		const terms = segment.terms.label.ends.length
		this.segment = segment
		this.termCount = new Uint32Array(terms)
		this.termDocuments = new Uint32Array(terms)
		this.#fate = new Uint8Array(documentCount(segment))
		this.#live = this.#fate.length
		this.#held = this.#live
		this.#count(0, segment.postings.term.length, 1)
	}

	/** How many documents count. */
	get live(): number {
		return this.#live
	}

	/** How many documents are not dead: those that count, and those an editor's words lie over. */
	get held(): number {
		return this.#held
	}

	isLive(document: number): boolean {
		return this.#fate[document] === Fate.live
	}

	isDead(document: number): boolean {
		return this.#fate[document] === Fate.dead
	}

	/** Sets whether a document counts from now on. */
	settle(document: number, fate: number): void {
		const wasLive = this.isLive(document)
		if (this.isDead(document) !== (fate === Fate.dead)) this.#held += fate === Fate.dead ? -1 : 1
		this.#fate[document] = fate
		if (wasLive === (fate === Fate.live)) return
		const { postingStart } = this.segment.documents
		const sign = wasLive ? -1 : 1
		this.#live += sign
		this.#count(postingStart[document] as number, postingStart[document + 1] as number, sign)
	}

	/** How often the terms of a group stand in the live documents. */
	groupCount(group: number): number {
		const { termStart } = this.segment.groups
		let count = 0
		for (let term = termStart[group] as number; term < (termStart[group + 1] as number); term++) {
			count += this.termCount[term] as number
		}
		return count
	}

	/** The postings of a term in order of document, live or not. Made for all terms on first use. */
	postingsOf(term: number): Uint32Array {
		this.#inverted ??= invert(this.segment)
		const { start, posting } = this.#inverted
		return posting.subarray(start[term], start[term + 1])
	}

	/** The document a posting belongs to. */
	documentOf(posting: number): number {
		const { postingStart } = this.segment.documents
		let low = 0
		let high = postingStart.length - 2
		while (low < high) {
			const middle = (low + high + 1) >> 1
			if ((postingStart[middle] as number) <= posting) low = middle
			else high = middle - 1
		}
		return low
	}

	/** The offsets of a posting, UTF-16. */
	offsetsOf(posting: number): Uint32Array {
		const { offset, offsetStart } = this.segment.postings
		return offset.subarray(offsetStart[posting], offsetStart[posting + 1])
	}

	#count(from: number, to: number, sign: number): void {
		const { term, offsetStart } = this.segment.postings
		for (let posting = from; posting < to; posting++) {
			const at = term[posting] as number
			const times = (offsetStart[posting + 1] as number) - (offsetStart[posting] as number)
			this.termCount[at] = (this.termCount[at] as number) + sign * times
			if (times > 0) this.termDocuments[at] = (this.termDocuments[at] as number) + sign
		}
	}
}

interface Inverted {
	readonly start: Uint32Array
	readonly posting: Uint32Array
}

/** Counting sort of the postings by term. */
function invert({ terms, postings: { term } }: Segment): Inverted {
	const start = new Uint32Array(terms.label.ends.length + 1)
	for (const one of term) start[one + 1] = (start[one + 1] as number) + 1
	for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number)
	const next = start.slice()
	const posting = new Uint32Array(term.length)
	for (let i = 0; i < term.length; i++) {
		const one = term[i] as number
		const at = next[one] as number
		posting[at] = i
		next[one] = at + 1
	}
	return { start, posting }
}
