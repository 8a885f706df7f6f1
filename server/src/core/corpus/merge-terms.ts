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
		const count = bringLeastToFront(cursors, byGroup)
		yield* mergeGroup(cursors.slice(0, count), merged)
		for (let i = 0; i < count; i++) toItsGroup(cursors[i] as Cursor)
		cursors = cursors.filter(hasMore)
	}
	return merged.finish()
}

/** Merges the terms of a group; all cursors stand in it. */
function* mergeGroup(cursors: Cursor[], merged: Terms): Generator<void> {
	merged.startGroup(cursors[0] as Cursor)
	while (cursors.length > 0) {
		if (merged.count % A_STEP === 0) yield
		const count = bringLeastToFront(cursors, byLabel)
		const number = merged.add(cursors[0] as Cursor)
		for (let i = count - 1; i >= 0; i--) {
			const cursor = cursors[i] as Cursor
			cursor.source.numbers[cursor.term] = number
			advance(cursor)
			if (cursor.term >= cursor.end) removeAt(cursors, i)
		}
	}
}

/** Terms merged at once. */
const A_STEP = 1024

/** A place among the terms of a segment. */
interface Cursor {
	readonly source: TermSource
	term: number
	/** The group it stands in, and where that ends. */
	group: number
	end: number
}

function cursorOf(source: TermSource): Cursor {
	const cursor = { source, term: -1, group: 0, end: 0 }
	advance(cursor)
	toItsGroup(cursor)
	return cursor
}

/** To the next term that is used. */
function advance(cursor: Cursor): void {
	const { isUsed } = cursor.source
	cursor.term++
	while (isUsed[cursor.term] === 0) cursor.term++
}

function toItsGroup(cursor: Cursor): void {
	const { termStart } = cursor.source.segment.groups
	while ((termStart[cursor.group + 1] as number) <= cursor.term) cursor.group++
	cursor.end = termStart[cursor.group + 1] as number
}

function hasMore({ source, term }: Cursor): boolean {
	return term < source.isUsed.length
}

/** Puts the least cursors before the others; returns how many they are: several where segments share a group or term. */
function bringLeastToFront(cursors: Cursor[], compare: (a: Cursor, b: Cursor) => number): number {
	let count = 0
	for (let i = 0; i < cursors.length; i++) {
		const cursor = cursors[i] as Cursor
		const order = i === 0 ? 0 : compare(cursor, cursors[0] as Cursor)
		if (order > 0) continue
		if (order < 0) count = 0
		cursors[i] = cursors[count] as Cursor
		cursors[count++] = cursor
	}
	return count
}

function byGroup(a: Cursor, b: Cursor): number {
	return compareGroups(a.source.segment, a.group, b.source.segment, b.group)
}

function byLabel(a: Cursor, b: Cursor): number {
	return compareStrings(a.source.segment.terms.label, a.term, b.source.segment.terms.label, b.term)
}

function removeAt(cursors: Cursor[], i: number): void {
	const last = cursors.pop()
	if (last && i < cursors.length) cursors[i] = last
}

/** Merged terms as they come. */
class Terms {
	readonly #key = new StringsBuilder()
	readonly #topic = new GrowingArray()
	readonly #termStart = new GrowingArray()
	readonly #label = new StringsBuilder()
	readonly #search = new StringsBuilder()
	count = 0

	/** What is added from now on belongs to the group a cursor stands in. */
	startGroup({ source: { segment }, group }: Cursor): void {
		this.#key.add(segment.groups.key, group)
		this.#topic.push(segment.groups.topic[group] as number)
		this.#termStart.push(this.count)
	}

	/** Adds the term a cursor stands at; returns its number. */
	add({ source: { segment }, term }: Cursor): number {
		this.#label.add(segment.terms.label, term)
		this.#search.add(segment.terms.search, term)
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
