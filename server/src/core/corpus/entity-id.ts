import type { EntityKind } from '../entities/mention.ts'

/** Names an entity of the corpus. */
export interface EntityId {
	readonly kind: EntityKind
	/** `nameKey` of its canonical name. */
	readonly key: string
}

/** What to look for; everything left out is not asked about. */
export interface EntityQuery {
	/** Beginning of the name, or of a word in it; hamza, marks, clitics, article and spacing aside. */
	readonly text?: string
	readonly kind?: EntityKind
	readonly sort?: 'count' | 'name'
	readonly offset?: number
	readonly limit?: number
}
