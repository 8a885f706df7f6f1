import { hasArticle, stemStarts } from '../text/clitics.ts'
import { keyOf, skeleton } from '../text/fold.ts'
import { plainForm } from '../text/plain-form.ts'
import { type Tokens, tokenEnd, tokenStart } from '../text/tokenize.ts'

type Care = 'ignore' | 'exact'

/** What has to be the same for a word to match. */
export interface Matching {
	/** Hamza and madda on alef, yeh and alef maksura, heh and teh marbuta. */
	readonly hamza: Care
	/** Vowel marks and tatweel. */
	readonly marks: Care
	/** Conjunction, preposition and article at the beginning of a word. */
	readonly clitics: Care
}

/** Everything ignored: what people mean when they type a word into a box. */
export const LOOSE: Matching = { hamza: 'ignore', marks: 'ignore', clitics: 'ignore' }

/** A word of a query, made ready. */
export interface SoughtWord {
	readonly form: string
	/** Its skeleton's key: no word matches, however strictly, that has another. */
	readonly key: number
}

/** Letters a word must keep for its article to be taken off. */
const SHORTEST_STEM = 3

/** Makes a word ready to be looked for. */
export function soughtWord(word: string, matching: Matching): SoughtWord {
	const hasOwnArticle = hasArticle(word, 0) && word.length - 2 >= SHORTEST_STEM
	const stem = matching.clitics === 'ignore' && hasOwnArticle ? word.slice(2) : word
	return { form: foldedFor(matching, stem), key: keyOf(stem, 0, stem.length) }
}

/** Whether token `i` is the word. */
export function matchesWord(
	tokens: Tokens,
	i: number,
	{ form, key }: SoughtWord,
	matching: Matching,
): boolean {
	const { text } = tokens
	const start = tokenStart(tokens, i)
	const end = tokenEnd(tokens, i)
	const isHere = (at: number) =>
		keyOf(text, at, end) === key && foldedFor(matching, text.slice(at, end)) === form
	if (matching.clitics === 'exact') return isHere(start)
	return stemStarts(text, start, end).some(({ at, elided }) => {
		return isHere(elided ? at + 1 : at) || (hasArticle(text, at) && isHere(at + 2))
	})
}

/** The comparison key of a word; for sorting and matching, never to show. */
export function foldedFor({ hamza, marks }: Matching, word: string): string {
	if (hamza === 'ignore' && marks === 'ignore') return skeleton(word)
	if (marks === 'ignore') return plainForm(word)
	return hamza === 'exact' ? word : [...word].map((letter) => skeleton(letter) || letter).join('')
}
