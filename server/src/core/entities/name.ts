import type { StemStart } from '../text/clitics.ts'
import type { Span } from '../text/span.ts'
import type { EntityKind } from './mention.ts'
import type { Words } from './words.ts'

/** A stretch of words some layer takes for a name; a mention before entities are made. */
export interface Name extends Span {
	readonly kind: EntityKind
	/** First word and the word after the last, as indices into `Words`. */
	readonly first: number
	readonly to: number
	/** The article's alef is gone after the preposition lam: the name reads alef + what is written. */
	readonly elided: boolean
	/** ISO 3166-1 alpha-2 code of a country. */
	readonly country: string | undefined
}

/** The words `[first, to)` as a name whose first word begins at the stem. */
export function nameAt(
	words: Words,
	kind: EntityKind,
	first: number,
	to: number,
	{ at, elided }: StemStart,
	country?: string,
): Name {
	return { kind, start: at, end: words.end[to - 1] as number, first, to, elided, country }
}

/** The name with the word before `to` for its last. */
export function endingAt(words: Words, name: Name, to: number): Name {
	const { kind, start, first, elided, country } = name
	return nameAt(words, kind, first, to, { at: start, elided }, country)
}

/**
 * Keeps what does not overlap: the longest name wins, the earlier layer where two are as long.
 * `layers` come in order of trust; the result is sorted by place.
 */
export function settleNames(layers: readonly (readonly Name[])[]): readonly Name[] {
	const ranked = layers.flat().sort((a, b) => b.end - b.start - (a.end - a.start))
	const taken = new Set<number>()
	const kept: Name[] = []
	for (const name of ranked) {
		if (!isFree(taken, name)) continue
		for (let word = name.first; word < name.to; word++) taken.add(word)
		kept.push(name)
	}
	return kept.sort((a, b) => a.start - b.start)
}

function isFree(taken: ReadonlySet<number>, { first, to }: Name): boolean {
	for (let word = first; word < to; word++) if (taken.has(word)) return false
	return true
}
