import { dayNumber } from './days.ts'
import { GrowingArray, narrowed } from './growing.ts'
import type { Segment } from './segment.ts'
import { type ByKey, sortByKey } from './sort-by-key.ts'
import { joinStrings } from './strings.ts'
import type { Summary } from './summary.ts'
import { TermTable } from './term-table.ts'

/** How a file looked when it was read: whether it has changed since can be told without reading it. */
export interface Fingerprint {
	/** Bytes. */
	readonly size: number
	/** Milliseconds since 1970. */
	readonly modified: number
	/** 64 bits of a hash of its bytes, as two numbers. */
	readonly hash: readonly [number, number]
	/** A hash of what it was read with beside its bytes: its date, the rules of its corpus. */
	readonly setting: number
}

/** One file in the index. `path` is relative to the corpus, parted by `/`. */
export interface Entry {
	readonly path: string
	readonly fingerprint: Fingerprint
	readonly summary: Summary
}

interface Pending {
	readonly path: string
	readonly fingerprint: Fingerprint
	readonly day: string | undefined
	readonly tokens: number
	/** Where its postings start and end among those of all. */
	readonly from: number
	readonly to: number
}

/** Collects entries and seals them. The segment is the same in whatever order they came. */
export class SegmentBuilder {
	readonly #terms = new TermTable()
	readonly #documents: Pending[] = []
	readonly #postingTerm = new GrowingArray()
	readonly #offsetStart = new GrowingArray()
	readonly #offsets = new GrowingArray()

	get documents(): number {
		return this.#documents.length
	}

	/** Adds a file; a path may come once only. */
	add({ path, fingerprint, summary }: Entry): void {
		const { day, tokens, traces } = summary
		const from = this.#postingTerm.length
		for (const trace of traces) {
			this.#postingTerm.push(this.#terms.number(trace))
			this.#offsetStart.push(this.#offsets.length)
			for (const start of trace.starts) this.#offsets.push(start)
		}
		this.#documents.push({ path, fingerprint, day, tokens, from, to: this.#postingTerm.length })
	}

	/** The segment of all that was added. */
	seal(): Segment {
		const { rank, groups, terms } = this.#terms.sorted()
		const documents = [...this.#documents].sort((a, b) => (a.path < b.path ? -1 : 1))
		const term = this.#postingTerm.view().map((number) => rank[number] as number)
		const { items, starts } = this.#postingsInOrder(documents, term, rank.length)
		const { times, offset } = this.#offsetsInOrder(items)
		return {
			documents: {
				...stateColumns(documents),
				postingStart: starts,
				offsetStart: sumsUpTo(starts, times),
			},
			groups,
			terms,
			postings: {
				term: narrowed(items.map((posting) => term[posting] as number)),
				times: narrowed(times),
				offset: narrowed(offset),
			},
		}
	}

	/** The postings by document, those of one by term. */
	#postingsInOrder(documents: readonly Pending[], term: Uint32Array, terms: number): ByKey {
		const document = new Uint32Array(term.length)
		documents.forEach(({ from, to }, index) => {
			document.fill(index, from, to)
		})
		const byTerm = sortByKey(
			term.map((_, posting) => posting),
			term,
			terms,
		)
		return sortByKey(byTerm.items, document, documents.length)
	}

	#offsetsInOrder(postings: Uint32Array): Record<'times' | 'offset', Uint32Array> {
		const times = new Uint32Array(postings.length)
		const offset = new Uint32Array(this.#offsets.length)
		let at = 0
		postings.forEach((posting, i) => {
			const to = posting + 1 < postings.length ? this.#offsetStart.at(posting + 1) : offset.length
			for (let from = this.#offsetStart.at(posting); from < to; from++) {
				offset[at++] = this.#offsets.at(from)
				times[i] = (times[i] as number) + 1
			}
		})
		return { times, offset }
	}
}

/** Seals a few entries at once. */
export function sealSegment(entries: Iterable<Entry>): Segment {
	const builder = new SegmentBuilder()
	for (const entry of entries) builder.add(entry)
	return builder.seal()
}

/** The state a document's file was read in. */
export function fingerprintOf({ documents }: Segment, document: number): Fingerprint {
	const { size, modified, hash, setting } = documents
	return {
		size: size[document] as number,
		modified: modified[document] as number,
		hash: [hash[document * 2] as number, hash[document * 2 + 1] as number],
		setting: setting[document] as number,
	}
}

function stateColumns(
	documents: readonly Pending[],
): Omit<Segment['documents'], 'postingStart' | 'offsetStart'> {
	return {
		path: joinStrings(documents.map(({ path }) => path)),
		size: Float64Array.from(documents, ({ fingerprint }) => fingerprint.size),
		modified: Float64Array.from(documents, ({ fingerprint }) => fingerprint.modified),
		hash: Uint32Array.from(documents.flatMap(({ fingerprint }) => fingerprint.hash)),
		setting: Uint32Array.from(documents, ({ fingerprint }) => fingerprint.setting),
		day: Int32Array.from(documents, ({ day }) => dayNumber(day)),
		tokens: Uint32Array.from(documents, ({ tokens }) => tokens),
	}
}

/** What stands before each of the places `starts` in a column of numbers, summed up. */
function sumsUpTo(starts: Uint32Array, column: Uint32Array): Uint32Array {
	let sum = 0
	let i = 0
	return starts.map((start) => {
		while (i < start) sum += column[i++] as number
		return sum
	})
}
