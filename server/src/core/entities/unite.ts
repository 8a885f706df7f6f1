import { partsOf } from './form.ts'
import { fullest } from './group.ts'
import type { Entity, Variant } from './mention.ts'
import { keyOfForm } from './name-lists.ts'

/** Entities of several readings, those of one key as one; grows reading by reading. */
export interface Union {
	readonly byKey: Map<string, number>
	readonly entities: United[]
}

interface United {
	readonly first: Entity
	readonly mentions: number[]
	readonly forms: Map<string, number>
}

/** A union before its first reading. */
export function emptyUnion(): Union {
	return { byKey: new Map(), entities: [] }
}

/**
 * Takes in the entities of a reading whose mentions are counted from `firstMention` on: an entity is
 * one with an earlier one of its kind and canonical form (or country). Returns the index each has in
 * the union.
 */
export function unite(
	{ byKey, entities }: Union,
	more: readonly Entity[],
	firstMention: number,
): readonly number[] {
	return more.map((entity) => {
		const key = `${entity.kind} ${entity.country ?? keyOfForm(entity.name)}`
		const index = byKey.get(key) ?? entities.length
		if (index === entities.length) {
			entities.push({ first: entity, mentions: [], forms: new Map() })
			byKey.set(key, index)
		}
		add(entities[index] as United, entity, firstMention)
		return index
	})
}

function add({ mentions, forms }: United, entity: Entity, firstMention: number): void {
	for (const mention of entity.mentions) mentions.push(firstMention + mention)
	for (const { form, count } of entity.variants) forms.set(form, (forms.get(form) ?? 0) + count)
}

/** The entities of the union; what is told beside a name is what the first reading told. */
export function entitiesOf({ entities }: Union): readonly Entity[] {
	return entities.map(({ first, mentions, forms }, index) => {
		const variants = [...forms]
			.map(([form, count]): Variant => ({ form, count }))
			.sort((a, b) => b.count - a.count)
		const isWritten = forms.has(first.name) && partsOf(first.name).length > 0
		const name = isWritten ? fullest(variants) : first.name
		return { ...first, id: `E${index + 1}`, name, mentions, variants }
	})
}
