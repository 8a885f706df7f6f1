import { skeleton } from '../../text/fold.ts'
import { TokenKind } from '../../text/tokenize.ts'
import { type Name, nameAt } from '../name.ts'
import { continues, type Words } from '../words.ts'

/** An acronym in brackets after what it stands for, both as names. */
export interface Acronym {
	readonly full: Name
	readonly short: Name
}

const OPEN = '('
const CLOSE = ')'
const ARTICLE = 'ال'

/**
 * Acronyms explained in the text: «الحزب الديمقراطي الكردستاني (حدك)». The letters in brackets must
 * stand in the full name in that order, from its first on; a Latin one is taken as it is.
 */
export function findAcronyms(words: Words, names: readonly Name[]): readonly Acronym[] {
	const found: Acronym[] = []
	for (const full of names) {
		const word = full.to + 1
		if (full.kind !== 'ORG' || textAt(words, full.to) !== OPEN) continue
		if (textAt(words, word + 1) !== CLOSE || !continues(words, word + 1)) continue
		const letters = textAt(words, word)
		if (words.kind[word] !== TokenKind.foreign && !isSpelledBy(letters, words, full)) continue
		found.push({ full, short: acronymAt(words, word) })
	}
	return found
}

/** Every further place where an acronym of the text stands alone. */
export function echoAcronyms(words: Words, acronyms: readonly Acronym[]): readonly Name[] {
	const keys = new Set(acronyms.map(({ short }) => words.key[short.first]))
	const found: Name[] = []
	for (let word = 0; word < words.count; word++) {
		if (keys.has(words.key[word])) found.push(acronymAt(words, word))
	}
	return found
}

function acronymAt(words: Words, word: number): Name {
	return nameAt(words, 'ORG', word, word + 1, { at: words.start[word] as number, elided: false })
}

function isSpelledBy(letters: string, words: Words, { first, to }: Name): boolean {
	const initials: string[] = []
	for (let word = first; word < to; word++)
		initials.push(withoutArticle(skeleton(textAt(words, word))))
	const full = initials.join('')
	const short = skeleton(letters)
	if (short.length < 2 || short.length > 8 || short[0] !== full[0]) return false
	let from = 0
	for (const letter of short) {
		const found = full.indexOf(letter, from)
		if (found < 0) return false
		from = found + 1
	}
	return true
}

function withoutArticle(word: string): string {
	return word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word
}

function textAt({ text, start, end }: Words, i: number): string {
	return text.slice(start[i], end[i])
}
