import { skeleton } from '../../text/fold.ts'
import { type ClassifiedWords, is, isBare } from '../classified-words.ts'
import { type Name, nameAt } from '../name.ts'
import { WordClass } from '../word-classes.ts'

const PERSON = WordClass.given | WordClass.family
const INSIDE = PERSON | WordClass.particle

/** Bodies that go by the name of whoever leads them, as skeletons. */
const LED: ReadonlySet<string> = new Set('حكومه اداره'.split(' '))

/** «حكومة السراج» names a person, who leads a government; «حكومة دبي» is left as it is. */
export function leaveGovernmentsOut(
	words: ClassifiedWords,
	names: readonly Name[],
	places: readonly Name[],
): readonly Name[] {
	return names.map((name) => {
		const first = name.first + 1
		if (name.kind !== 'ORG' || !isOfPerson(words, name)) return name
		if (places.some((place) => place.first === first)) return name
		return nameAt(words, 'PER', first, name.to, { at: words.start[first] as number, elided: false })
	})
}

/** Such a body, and after it nothing but words of a person's name. */
function isOfPerson(words: ClassifiedWords, { start, first, to }: Name): boolean {
	if (first + 1 === to || !is(words, first + 1, PERSON)) return false
	for (let i = first + 1; i < to; i++) {
		if (!is(words, i, INSIDE) || !isBare(words, i)) return false
	}
	return LED.has(skeleton(words.text.slice(start, words.end[first])))
}
