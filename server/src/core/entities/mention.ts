import type { Message } from '../message.ts'
import type { Span } from '../text/span.ts'

/** The kinds of entity; nationalities, events and products are none. */
export type EntityKind = 'PER' | 'LOC' | 'ORG'

/** A span of the text that names; proclitics and titles stay outside. */
export interface NamedSpan extends Span {
	readonly kind: EntityKind
}

/** The same with what it points to. */
export interface Mention extends NamedSpan {
	/** Index of the entity in the analysis. */
	readonly entity: number
}

/** A written form of an entity in this article, with how often it stands there. */
export interface Variant {
	readonly form: string
	readonly count: number
}

/** What mentions of the same name point to. */
export interface Entity {
	/** `E1`, `E2`… in the order of first mention. */
	readonly id: string
	readonly kind: EntityKind
	/** The canonical form: the fullest, then the most frequent, in this article. */
	readonly name: string
	/** Indices into the analysis' mentions, in text order. */
	readonly mentions: readonly number[]
	/** Most frequent first. */
	readonly variants: readonly Variant[]
	/** ISO 3166-1 alpha-2 code of a country. */
	readonly country?: string | undefined
	/** A person's office, as the text words it beside the name. */
	readonly role?: string | undefined
	/** Where the text puts an organisation. */
	readonly place?: string | undefined
	readonly notes?: readonly Message[]
}

/** What the entity stage knows of one article. */
export interface EntityReading {
	readonly mentions: readonly Mention[]
	readonly entities: readonly Entity[]
}
