import { dayNumber } from './days.ts'
import { GrowingArray } from './growing.ts'
import { searchKey } from './keys.ts'
import type { Segment } from './segment.ts'
import { joinStrings } from './strings.ts'
import { isName, type Summary, TOPICS, type Topic } from './summary.ts'

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

interface Term {
	readonly topic: number
	readonly group: string
	readonly label: string
}

interface Pending {
	readonly path: string
	readonly fingerprint: Fingerprint
	readonly day: string | undefined
	readonly tokens: number
	/** Where its postings start and end among those of all. */
	readonly from: number
	to: number
}

/** Collects entries and seals them. The segment is the same in whatever order they came. */
export class SegmentBuilder {
	readonly #terms: Term[] = []
	readonly #termNumbers = new Map<string, number>()
	readonly #documents: Pending[] = []
	readonly #postingTerm = new GrowingArray()
	readonly #offsetStart = new GrowingArray()
	readonly #offsets = new GrowingArray()

	get documents(): number {
		return this.#documents.length
	}

	/** Adds a file; a path may come once only. */
	add({ path, fingerprint, summary }: Entry): void {
		const document = this.#open(path, fingerprint, summary.day, summary.tokens)
		for (const { topic, group, label, starts } of summary.traces) {
			const term = this.#term(TOPICS.indexOf(topic), group.toWellFormed(), label.toWellFormed())
			this.#post(term, starts)
		}
		document.to = this.#postingTerm.length
	}

	/** The segment of all that was added. */
	seal(): Segment {
		const order = [...this.#terms.keys()].sort((a, b) => byTerm(this.#at(a), this.#at(b)))
		const rank = new Uint32Array(order.length)
		for (let i = 0; i < order.length; i++) rank[order[i] as number] = i
		const terms = order.map((number) => this.#at(number))
		const documents = [...this.#documents].sort((a, b) => compare(a.path, b.path))
		return {
			...this.#documentColumns(documents, rank),
			groups: groupColumns(terms),
			terms: {
				label: joinStrings(terms.map(({ label }) => label)),
				search: joinStrings(terms.map(searchText)),
			},
		}
	}

	#at(number: number): Term {
		return this.#terms[number] as Term
	}

	#open(path: string, fingerprint: Fingerprint, day: string | undefined, tokens: number): Pending {
		const from = this.#postingTerm.length
		const document = { path, fingerprint, day, tokens, from, to: from }
		this.#documents.push(document)
		return document
	}

	#post(term: number, starts: ArrayLike<number>): void {
		this.#postingTerm.push(term)
		this.#offsetStart.push(this.#offsets.length)
		this.#offsets.pushAll(starts)
	}

	#term(topic: number, group: string, label: string): number {
		const name = `${topic}${group}\u0000${label}`
		const known = this.#termNumbers.get(name)
		if (known !== undefined) return known
		const number = this.#terms.push({ topic, group, label }) - 1
		this.#termNumbers.set(name, number)
		return number
	}

	#documentColumns(
		documents: readonly Pending[],
		rank: Uint32Array,
	): Pick<Segment, 'documents' | 'postings'> {
		const postingStart = new Uint32Array(documents.length + 1)
		const offsetStart = new Uint32Array(documents.length + 1)
		const term = new GrowingArray()
		const times = new GrowingArray()
		const offset = new GrowingArray()
		documents.forEach((document, index) => {
			for (const posting of this.#postingsByTerm(document, rank)) {
				const own = this.#offsetsOf(posting)
				term.push(rank[this.#postingTerm.view()[posting] as number] as number)
				times.push(own.length)
				offset.pushAll(own)
			}
			postingStart[index + 1] = term.length
			offsetStart[index + 1] = offset.length
		})
		return {
			documents: { ...stateColumns(documents), postingStart, offsetStart },
			postings: {
				term: term.narrowed(),
				times: times.narrowed(),
				offset: offset.narrowed(),
			},
		}
	}

	#postingsByTerm({ from, to }: Pending, rank: Uint32Array): readonly number[] {
		const term = this.#postingTerm.view()
		const postings = Array.from({ length: to - from }, (_, i) => from + i)
		const rankOf = (posting: number) => rank[term[posting] as number] as number
		return postings.sort((a, b) => rankOf(a) - rankOf(b))
	}

	#offsetsOf(posting: number): Uint32Array {
		const starts = this.#offsetStart.view()
		return this.#offsets.view(starts[posting], starts[posting + 1] ?? this.#offsets.length)
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

function groupColumns(terms: readonly Term[]): Segment['groups'] {
	const firsts = terms.flatMap((term, index) =>
		startsGroup(terms, index) ? [{ term, index }] : [],
	)
	return {
		key: joinStrings(firsts.map(({ term }) => term.group)),
		topic: Uint8Array.from(firsts, ({ term }) => term.topic),
		termStart: Uint32Array.from([...firsts.map(({ index }) => index), terms.length]),
	}
}

function startsGroup(terms: readonly Term[], index: number): boolean {
	const term = terms[index]
	const before = terms[index - 1]
	return before === undefined || before.topic !== term?.topic || before.group !== term.group
}

function byTerm(a: Term, b: Term): number {
	return a.topic - b.topic || compare(a.group, b.group) || compare(a.label, b.label)
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}

/** Names alone are searched for. */
function searchText({ topic, label }: Term): string {
	return isName(TOPICS[topic] as Topic) ? `\n${searchKey(label)}` : ''
}
