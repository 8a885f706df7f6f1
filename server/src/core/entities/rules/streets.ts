import { skeleton } from '../../text/fold.ts'
import type { ClassifiedWords } from '../classified-words.ts'
import type { EntityLists } from '../knowledge.ts'
import { type Name, nameAt } from '../name.ts'
import { continues, isWord, skeletonAt, stemsOf } from '../words.ts'

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
			continues(words, first) && calledAfter.get(skeletonAt(words, first - 1)) === 'honour'
		const head = isTitled ? first - 2 : first - 1
		const isFree = head >= (names[index - 1]?.to ?? 0) && continues(words, head + 1)
		return isFree ? (headed(words, name, head, calledAfter) ?? name) : name
	})
}

function headed(
	words: ClassifiedWords,
	name: Name,
	head: number,
	calledAfter: ReadonlyMap<string, string>,
): Name | undefined {
	if (!isWord(words, head)) return undefined
	const isBare = head + 1 === name.first
	for (const stem of stemsOf(words, head)) {
		const kind = calledAfter.get(skeleton(words.text.slice(stem.at, words.end[head])))
		if (stem.elided || (kind !== 'LOC' && (kind !== 'ORG' || isBare))) continue
		const isBy = isBare && continues(words, head) && skeletonAt(words, head - 1) === BY
		return isBy ? undefined : nameAt(words, kind, head, name.to, stem)
	}
	return undefined
}
