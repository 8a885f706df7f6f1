import type { ClassifiedWords } from '../classified-words.ts'
import type { EntityLists } from '../knowledge.ts'
import { type Name, nameAt } from '../name.ts'
import { continues, skeletonAt } from '../words.ts'

/** «عن طريق فلان»: by way of somebody. */
const BY = 'عن'

/**
 * What is called after a person, head and title in it, is a place or an organisation: «شارع الشيخ زايد»,
 * «مستشفى الملك فهد». Without a title only places are: «مدرسة نزار قباني» may be those who write as he does.
 */
export function takeHeadsIn(
	words: ClassifiedWords,
	names: readonly Name[],
	{ calledAfter }: Pick<EntityLists, 'calledAfter'>,
): readonly Name[] {
	return names.map((name, index) => {
		const { first } = name
		if (name.kind !== 'PER' || words.start[first] !== name.start) return name
		const isTitled =
			continues(words, first) && calledAfter.get(words.key[first - 1] as number) === 'honour'
		const head = isTitled ? first - 2 : first - 1
		const isFree = head >= (names[index - 1]?.to ?? 0) && continues(words, head + 1)
		return isFree ? headed(words, name, head, calledAfter) : name
	})
}

/** The name with the head at a word, where that is one. */
function headed(
	words: ClassifiedWords,
	name: Name,
	head: number,
	calledAfter: ReadonlyMap<number, string>,
): Name {
	const { facts } = words.types
	const type = words.type[head] as number
	const called = calledAfter.get(facts.key[type] as number)
	const isBare = head + 1 === name.first
	const kind = called === 'LOC' ? 'LOC' : called === 'ORG' && !isBare ? 'ORG' : undefined
	if (!kind) return name
	if (isBare && continues(words, head) && skeletonAt(words, head - 1) === BY) return name
	const at = (words.start[head] as number) + (facts.stem[type] as number)
	return nameAt(words, kind, head, name.to, { at, elided: false })
}
