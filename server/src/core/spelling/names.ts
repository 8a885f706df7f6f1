import type { Place } from './rule.ts'

/** True when the word is part of a person's name, which is spelled as its bearer spells it. */
export function isInPersonsName({ tokens, i, annotations }: Place): boolean {
	const start = tokens.start[i] as number
	return annotations.entities.mentions.some((name) => {
		return name.kind === 'PER' && name.start <= start && start < name.end
	})
}
