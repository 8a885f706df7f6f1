import { hasArticle } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import { type ClassifiedWords, is, isBare, nameOf } from '../classified-words.ts'
import type { Name } from '../name.ts'
import { WordClass } from '../word-classes.ts'
import { continues, isWord, stemsOf } from '../words.ts'

const NAME = WordClass.given | WordClass.family
const INSIDE = NAME | WordClass.particle
const NOT_A_NAME = WordClass.title | WordClass.demonym | WordClass.modifier

/** Persons by the words they are called by: given names with what follows, surnames alone. */
export function findPeople(words: ClassifiedWords): readonly Name[] {
	const found: Name[] = []
	let next = 0
	for (const first of words.telling) {
		const to = first < next ? first : endOfPerson(words, first)
		if (to === first) continue
		found.push(nameOf(words, 'PER', first, to))
		next = to
	}
	return found
}

/** Bare surnames and first names of persons named in full elsewhere in the text. */
export function echoPeople(words: ClassifiedWords, names: readonly Name[]): readonly Name[] {
	const surnames = new Set<number>()
	for (const name of names) {
		const isFull = name.kind === 'PER' && name.to - name.first > 1
		if (isFull) surnames.add(words.key[name.to - 1] as number)
	}
	const found: Name[] = []
	for (let word = 0; word < words.count; word++) {
		if (!isWord(words, word)) continue
		for (const { at } of stemsOf(words, word)) {
			if (!surnames.has(keyOf(words.text, at, words.end[word] as number))) continue
			found.push({ ...nameOf(words, 'PER', word, word + 1), start: at })
			break
		}
	}
	return found
}

/** The word after the person that word `first` opens; `first` itself when it opens none. */
function endOfPerson(words: ClassifiedWords, first: number): number {
	let to = endOfGiven(words, first)
	if (to === first) return first
	while (continues(words, to) && isBare(words, to) && is(words, to, INSIDE)) to++
	if (isSurname(words, to)) to++
	while (to > first + 1 && !is(words, to - 1, NAME) && is(words, to - 1, WordClass.particle)) to--
	const isAlone = to === first + 1
	return isAlone && !is(words, first, WordClass.family) && !followsTitle(words, first) ? first : to
}

/** The word after the first name: two words for «عبد الفتاح». */
function endOfGiven(words: ClassifiedWords, first: number): number {
	if (is(words, first, NAME)) return first + 1
	const isParted = is(words, first, WordClass.half) && isSurname(words, first + 1)
	return isParted ? first + 2 : first
}

/** An unknown word with the article after a given name: «عبدالفتاح السيسي». */
function isSurname(words: ClassifiedWords, i: number): boolean {
	if (!continues(words, i) || !isWord(words, i) || is(words, i, NOT_A_NAME)) return false
	return hasArticle(words.text, words.start[i] as number)
}

function followsTitle(words: ClassifiedWords, i: number): boolean {
	return continues(words, i) && isBare(words, i) && is(words, i - 1, WordClass.title)
}
