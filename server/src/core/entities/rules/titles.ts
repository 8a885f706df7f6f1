import { hasArticle } from '../../text/clitics.ts'
import { type ClassifiedWords, is, stemOf } from '../classified-words.ts'
import { type Name, nameAt } from '../name.ts'
import { WordClass } from '../word-classes.ts'

/** Titles with the article stay outside a person's name: «الحاج سعد يوسف» is «سعد يوسف». */
export function leaveTitlesOut(words: ClassifiedWords, names: readonly Name[]): readonly Name[] {
	return names.map((name) => {
		let first = name.first
		while (name.kind === 'PER' && first + 1 < name.to && isTitle(words, first)) first++
		if (first === name.first) return name
		return nameAt(words, 'PER', first, name.to, { at: words.start[first] as number, elided: false })
	})
}

function isTitle(words: ClassifiedWords, i: number): boolean {
	const { at, elided } = stemOf(words, i)
	const isDefinite = elided || hasArticle(words.text, at)
	return isDefinite && is(words, i, WordClass.title) && !is(words, i, WordClass.family)
}
