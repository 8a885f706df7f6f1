import { GrowingArray } from './growing.ts'
import { compareGroups, type Segment } from './segment.ts'
import { compareStrings, StringsBuilder } from './strings.ts'

/** A segment whose terms are merged with those of others. */
export interface TermSource {
	readonly segment: Segment
	/** 1 where a term goes on. */
	readonly isUsed: Uint8Array
	/** Where the numbers go that its terms have among all. */
	readonly numbers: Uint32Array
}

/** The terms of several segments as those of one. */
export interface MergedTerms extends Pick<Segment, 'groups' | 'terms'> {
	readonly count: number
}

/** Merges the terms that are used; in steps, between which others may run. */
export function* mergeTerms(sources: readonly TermSource[]): Generator<void, MergedTerms> {
	const merged = new Terms()
	let cursors = sources.map(cursorOf).filter(hasMore)
	while (cursors.length > 0) {
		if (merged.count % A_STEP === 0) yield
		const [first, ...others] = leastOf(cursors) as [Cursor, ...Cursor[]]
		const number = merged.add(first)
		for (const cursor of [first, ...others]) {
			cursor.source.numbers[cursor.term] = number
			advance(cursor)
		}
		if (![first, ...others].every(hasMore)) cursors = cursors.filter(hasMore)
	}
	return merged.finish()
}

/** Terms merged at once. */
const A_STEP = 1024

/** A place among the terms of a segment. */
interface Cursor {
	readonly source: TermSource
	term: number
	/** The group it belongs to. */
	group: number
}

function cursorOf(source: TermSource): Cursor {
	const cursor = { source, term: -1, group: 0 }
	advance(cursor)
	return cursor
}

/** To the next term that is used. */
function advance(cursor: Cursor): void {
	const { isUsed, segment } = cursor.source
	const { termStart } = segment.groups
	cursor.term++
	while (isUsed[cursor.term] === 0) cursor.term++
	while ((termStart[cursor.group + 1] as number) <= cursor.term) cursor.group++
}

function hasMore({ source, term }: Cursor): boolean {
	return term < source.isUsed.length
}

/** Those that stand at the least term of all; more than one where segments share it. */
function leastOf(cursors: readonly Cursor[]): readonly Cursor[] {
	let least: Cursor[] = []
	for (const cursor of cursors) {
		const order = least[0] ? compare(cursor, least[0]) : -1
		if (order < 0) least = [cursor]
		else if (order === 0) least.push(cursor)
	}
	return least
}

function compare(a: Cursor, b: Cursor): number {
	const [some, other] = [a.source.segment, b.source.segment]
	return (
		compareGroups(some, a.group, other, b.group) ||
		compareStrings(some.terms.label, a.term, other.terms.label, b.term)
	)
}

type GroupPlace = Pick<Cursor, 'group'> & { readonly segment: Segment }

/** Merged terms as they come. */
class Terms {
	readonly #key = new StringsBuilder()
	readonly #topic = new GrowingArray()
	readonly #termStart = new GrowingArray()
	readonly #label = new StringsBuilder()
	readonly #search = new StringsBuilder()
	#last: GroupPlace | undefined
	count = 0

	/** Adds the term a cursor stands at; returns its number. */
	add(cursor: Cursor): number {
		const { segment } = cursor.source
		const last = this.#last
		if (!last || compareGroups(last.segment, last.group, segment, cursor.group) !== 0) {
			this.#key.add(segment.groups.key, cursor.group)
			this.#topic.push(segment.groups.topic[cursor.group] as number)
			this.#termStart.push(this.count)
		}
		this.#label.add(segment.terms.label, cursor.term)
		this.#search.add(segment.terms.search, cursor.term)
		this.#last = { segment, group: cursor.group }
		return this.count++
	}

	finish(): MergedTerms {
		this.#termStart.push(this.count)
		return {
			count: this.count,
			groups: {
				key: this.#key.strings(),
				topic: Uint8Array.from(this.#topic.view()),
				termStart: this.#termStart.view().slice(),
			},
			terms: { label: this.#label.strings(), search: this.#search.strings() },
		}
	}
}
