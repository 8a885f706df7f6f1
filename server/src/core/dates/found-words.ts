import type { WordTable } from '../lexicon/word-table.ts'
import type { Tokens } from '../text/tokenize.ts'
import { type FoundWord, findWord } from './find-word.ts'

/**
 * What was found in the words met lately, by the two hashes of their form. The words of dates in use are
 * a few hundred; a form has one row, and the last to come there keeps it. (A `WordMemo` knows more forms,
 * but few different answers.)
 */
export interface FoundWords {
	readonly words: WordTable
	readonly rows: Int32Array
}

const ROW_BITS = 11
const ROW = 4

/** Nothing is known of any word yet. */
export function foundWords(words: WordTable): FoundWords {
	return { words, rows: new Int32Array(ROW << ROW_BITS) }
}

/** What `findWord` finds in word `i`. */
export function wordAt({ words, rows }: FoundWords, tokens: Tokens, i: number): FoundWord {
	const key = (tokens.key[i] as number) | 0
	const form = tokens.form[i] as number
	const row = (Math.imul(key ^ form, 0x9e3779b1) >>> (32 - ROW_BITS)) * ROW
	if (rows[row] !== key || rows[row + 1] !== form) {
		rows[row + 2] = findAt(words, tokens, i)
		rows[row] = key
		rows[row + 1] = form
	}
	return rows[row + 2] as number
}

function findAt(words: WordTable, { text, start, key }: Tokens, i: number): FoundWord {
	return findWord(words, text, start[i] as number, start[i + 1] as number, key[i] as number)
}
