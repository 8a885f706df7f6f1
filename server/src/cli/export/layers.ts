import {
	type Analysis,
	type DateExpression,
	type Entity,
	type Mention,
	overlaps,
} from '../../core/index.ts'

/** A mention with what it names. */
export interface NamedMention extends Mention {
	readonly named: Entity
}

/** Something a text is marked up with: a name or a date. */
export type Mark = NamedMention | DateExpression

/** Mentions with their entities, in text order. */
export function namedMentions({ mentions, entities }: Analysis): readonly NamedMention[] {
	return mentions.flatMap((mention) => {
		const named = entities[mention.entity]
		return named ? [{ ...mention, named }] : []
	})
}

/** True for names. */
export function isName(mark: Mark): mark is NamedMention {
	return 'kind' in mark
}

/** Names and dates in text order, for formats whose marks cannot overlap: a name wins over a date. */
export function marksInLine(analysis: Analysis): readonly Mark[] {
	const names = namedMentions(analysis)
	const dates = analysis.dates.filter((date) => !names.some((name) => overlaps(name, date)))
	return [...names, ...dates].sort((a, b) => a.start - b.start)
}
