import { LexiconError, readLines } from '../../lexicon/read.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import { isWordBehindSpace } from './neighbours.ts'

/** Phrases whose last word is no misspelling, by that word: the words before it, from the nearest to the first. */
export type RealPhrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Reads real-phrases.txt; `proclitics` may stand before a first word. Throws a `LexiconError`. */
export function readRealPhrases(
	file: string,
	content: string,
	proclitics: readonly string[],
): RealPhrases {
	const phrases = new Map<string, (readonly string[])[]>()
	for (const { fields, line } of readLines(file, content, { least: 1, most: 1 })) {
		const words = (fields[0] as string).split(' ')
		const last = words.pop() as string
		const first = words.shift()
		if (first === undefined) throw new LexiconError(file, line, 'expected: a phrase')
		const known = phrases.get(last) ?? []
		phrases.set(last, known)
		for (const proclitic of proclitics) known.push([...words.toReversed(), proclitic + first])
	}
	return phrases
}

/** Whether a listed phrase ends with word `i`. */
export function endsRealPhrase(phrases: RealPhrases, tokens: Tokens, i: number): boolean {
	const known = phrases.get(tokenText(tokens, i))
	return (
		known?.some((before) => before.every((word, n) => isBefore(tokens, i - 2 * n, word))) ?? false
	)
}

function isBefore(tokens: Tokens, i: number, word: string): boolean {
	return isWordBehindSpace(tokens, i) && tokenText(tokens, i - 2) === word
}
