import { TokenKind } from '../../text/tokenize.ts'
import type { ClassifiedWords } from '../classified-words.ts'
import type { EntityLists } from '../knowledge.ts'
import type { Name } from '../name.ts'
import { continues, skeletonAt } from '../words.ts'

/** Qatar is written like a diameter, and like any one land of the Arabs. */
const QATAR = 'QA'
const BEH = 'ب'

/** «قطر الدائرة», «بقطر 20 سم», «نصف قطر», «كل قطر عربي» are not the country. */
export function leaveDiametersOut(
	words: ClassifiedWords,
	names: readonly Name[],
	{ diameters }: Pick<EntityLists, 'diameters'>,
): readonly Name[] {
	return names.filter((name) => {
		const isCountry = name.country === QATAR && name.to === name.first + 1
		return !isCountry || !isDiameter(words, name, diameters)
	})
}

function isDiameter(
	words: ClassifiedWords,
	{ first, start }: Name,
	diameters: ReadonlyMap<string, string>,
): boolean {
	const { text, kind } = words
	const proclitic = text.slice(words.start[first], start)
	if (continues(words, first + 1)) {
		if (proclitic === BEH && kind[first + 1] === TokenKind.number) return true
		if (diameters.get(skeletonAt(words, first + 1)) === 'after') return true
	}
	const isFirst = proclitic !== '' || !continues(words, first)
	return !isFirst && diameters.get(skeletonAt(words, first - 1)) === 'before'
}
