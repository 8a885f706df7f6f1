import type { Context } from '../resolve/context.ts'
import type { Resolved } from '../resolve/resolved.ts'
import { either, type Form, phraseForm } from './form.ts'
import { type Cursor, NOTHING, type Part, type Place } from './part.ts'
import { type DatePattern, KINDS, type Kind } from './pattern.ts'
import { type Machine, placeHere, type ReadableKind } from './readable.ts'

/** A pattern found at items `[from, to)`, its value not asked yet. */
export interface Phrase {
	readonly pattern: DatePattern
	readonly meaning: unknown
	readonly from: number
	readonly to: number
}

/** Patterns by what they make, inner kinds first. */
export interface Grammar {
	readonly patterns: readonly DatePattern[]
	/** What phrases of a kind look like. */
	readonly forms: Readonly<Record<Kind, Form>>
	/** By lexemes: what is known of their words. */
	readonly machines: WeakMap<object, Machine>
}

/** Sorts patterns by what they make; of one kind the earlier ones are preferred. */
export function grammarOf(patterns: readonly DatePattern[]): Grammar {
	const ofKind = (kind: Kind) => patterns.filter(({ makes }) => makes === kind)
	const forms = KINDS.map((kind) => [
		kind,
		either(...ofKind(kind).map(({ pattern }) => pattern.form)),
	])
	const patternsByKind = KINDS.flatMap(ofKind)
	return { patterns: patternsByKind, forms: Object.fromEntries(forms), machines: new WeakMap() }
}

/** A phrase of one of the kinds: the longest that can be read. */
export function phrase(...kinds: Kind[]): Part<Phrase> {
	const ranks = ranksOf(kinds)
	return {
		form: phraseForm(kinds),
		read(cursor) {
			const found = longest(cursor, ranks)
			if (found === undefined) return NOTHING
			cursor.at = found.to
			return found
		},
	}
}

/** The longest phrase of a kind, where one of these patterns makes it. */
export function phraseOf(kind: Kind, ...patterns: DatePattern[]): Part<Phrase> {
	const whole = phrase(kind)
	return {
		form: either(...patterns.map(({ pattern }) => pattern.form)),
		read(cursor) {
			const start = cursor.at
			const found = whole.read(cursor)
			if (found !== NOTHING && patterns.includes(found.pattern)) return found
			cursor.at = start
			return NOTHING
		},
	}
}

/** The ranks of kinds among all, as bits. */
export function ranksOf(kinds: readonly Kind[]): number {
	return kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0)
}

/**
 * The longest phrase at the cursor of the kinds with these ranks; of two as long, the inner kind, the
 * earlier pattern.
 */
export function longest(cursor: Cursor, ranks: number): Phrase | undefined {
	if (cursor.at >= cursor.end) return undefined
	const place = placeHere(cursor)
	const { readable } = place
	let best: Phrase | undefined
	for (let i = 0; i < readable.length; i++) {
		const { rank, patterns } = readable[i] as ReadableKind
		if (((ranks >> rank) & 1) === 0) continue
		const found = longestOf(cursor, place, rank, patterns)
		if (found && (best === undefined || found.to > best.to)) best = found
	}
	return best
}

/** Asked by several patterns at the same place; the answer is kept while the stretch is read. */
function longestOf(
	cursor: Cursor,
	place: Place,
	rank: number,
	patterns: readonly DatePattern[],
): Phrase | undefined {
	const from = cursor.at
	const known = place.phrases[rank]
	if (known !== undefined) return known ?? undefined
	let best: Phrase | undefined
	for (let i = 0; i < patterns.length; i++) {
		const pattern = patterns[i] as DatePattern
		const meaning = pattern.pattern.read(cursor)
		const to = cursor.at
		cursor.at = from
		if (meaning === NOTHING || to <= (best?.to ?? from)) continue
		best = { pattern, meaning, from, to }
	}
	place.phrases[rank] = best ?? null
	return best
}

/** The value of a phrase inside another. */
export function resolve({ pattern, meaning }: Phrase, context: Context): Resolved | undefined {
	return pattern.resolve(meaning, context)
}
