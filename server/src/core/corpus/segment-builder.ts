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
	/** Where its places start and end among those of all. */
	readonly from: number
	readonly to: number
}

/** The offset of a term that a document has, but at no place of its text. */
const NOWHERE = 0xffffffff

/** Collects entries and seals them. The segment is the same in whatever order they came. */
export class SegmentBuilder {
	readonly #terms = new TermTable()
	readonly #documents: Pending[] = []
	/** The places at which terms stand, as they come: the term's number, and the offset. */
	readonly #placeTerm = new GrowingArray()
	readonly #placeOffset = new GrowingArray()

	get documents(): number {
		return this.#documents.length
	}

	/** Adds a file; a path may come once only. */
	add({ path, fingerprint, summary }: Entry): void {
		const { day, tokens, traces } = summary
		const from = this.#placeTerm.length
		for (const trace of traces) {
			const term = this.#terms.number(trace)
			if (trace.starts.length === 0) this.#addPlace(term, NOWHERE)
			for (const start of trace.starts) this.#addPlace(term, start)
		}
		this.#documents.push({ path, fingerprint, day, tokens, from, to: this.#placeTerm.length })
	}

	/** The segment of all that was added. */
	seal(): Segment {
		const { rank, groups, terms } = this.#terms.sorted()
		const documents = [...this.#documents].sort((a, b) => (a.path < b.path ? -1 : 1))
		const term = this.#placeTerm.view().map((number) => rank[number] as number)
		const places = placesInOrder(documents, term, rank.length)
		const { postings, ...starts } = this.#postingsOf(places, term)
		return { documents: { ...stateColumns(documents), ...starts }, groups, terms, postings }
	}

	#addPlace(term: number, offset: number): void {
		this.#placeTerm.push(term)
		this.#placeOffset.push(offset)
	}

	/** Places of one term in one document are one posting. */
	#postingsOf(
		{ items, starts }: ByKey,
		termOf: Uint32Array,
	): Pick<Segment, 'postings'> & Pick<Segment['documents'], 'postingStart' | 'offsetStart'> {
		const postingStart = new Uint32Array(starts.length)
		const offsetStart = new Uint32Array(starts.length)
		const term = new Uint32Array(items.length)
		const times = new Uint32Array(items.length)
		const offset = new Uint32Array(items.length)
		let posting = -1
		let offsets = 0
		for (let document = 0; document < starts.length - 1; document++) {
			let last = -1
			for (let i = starts[document] as number; i < (starts[document + 1] as number); i++) {
				const place = items[i] as number
				const own = termOf[place] as number
				if (own !== last) term[++posting] = own
				last = own
				const at = this.#placeOffset.at(place)
				if (at === NOWHERE) continue
				times[posting] = (times[posting] as number) + 1
				offset[offsets++] = at
			}
			postingStart[document + 1] = posting + 1
			offsetStart[document + 1] = offsets
		}
		const postings = {
			term: narrowed(term.subarray(0, posting + 1)),
			times: narrowed(times.subarray(0, posting + 1)),
			offset: narrowed(offset.subarray(0, offsets)),
		}
		return { postingStart, offsetStart, postings }
	}
}

/** The places by document, those of one by term, those of one by offset, as they came. */
function placesInOrder(documents: readonly Pending[], term: Uint32Array, terms: number): ByKey {
	const document = new Uint32Array(term.length)
	documents.forEach(({ from, to }, index) => {
		document.fill(index, from, to)
	})
	const places = term.map((_, place) => place)
	const byTerm = sortByKey(places, term, terms)
	return sortByKey(byTerm.items, document, documents.length)
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
	pending: readonly Pending[],
): Omit<Segment['documents'], 'postingStart' | 'offsetStart'> {
	const { length } = pending
	const paths: string[] = []
	const [size, modified] = [new Float64Array(length), new Float64Array(length)]
	const [hash, setting] = [new Uint32Array(2 * length), new Uint32Array(length)]
	const [day, tokens] = [new Int32Array(length), new Uint32Array(length)]
	for (const [i, { path, fingerprint, day: own, tokens: count }] of pending.entries()) {
		paths.push(path)
		size[i] = fingerprint.size
		modified[i] = fingerprint.modified
		hash.set(fingerprint.hash, 2 * i)
		setting[i] = fingerprint.setting
		day[i] = dayNumber(own)
		tokens[i] = count
	}
	return { path: joinStrings(paths), size, modified, hash, setting, day, tokens }
}
