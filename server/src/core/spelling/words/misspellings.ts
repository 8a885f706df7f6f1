import { LexiconError, readLines } from '../../lexicon/read.ts'
import { ABSENT, lookUp, type WordTable } from '../../lexicon/word-table.ts'

/** A misspelling somebody wrote down: what is written, without vowel marks, and what should be. */
export interface Misspelling {
	readonly wrong: readonly string[]
	readonly right: readonly string[]
	/** By which of the wrong words it is looked up: the longest, as short ones stand everywhere. */
	readonly anchor: number
	/** What parts the words: any space, or this mark. */
	readonly parted: ' ' | '.'
	/** True when the right form needs a reader. */
	readonly asks: boolean
}

/**
 * Misspellings by the entry of the word that they are looked up by. They are kept as they are listed, and
 * read where a text holds that word: to make ten thousand of them ready takes longer than all other lists.
 */
export interface Misspellings {
	/** Rows, each with its line end; those of an entry begin at its start, and end at that of the next. */
	readonly rows: string
	readonly starts: Int32Array
}

/** Those that were read so far, by entry. */
const readSoFar = new WeakMap<Misspellings, Map<number, readonly Misspelling[]>>()

/** The misspellings that are looked up by an entry. */
export function misspellingsAt(listed: Misspellings, entry: number): readonly Misspelling[] {
	const known = readSoFar.get(listed)?.get(entry)
	if (known) return known
	const read = readEntry(listed, entry)
	readSoFar.set(listed, (readSoFar.get(listed) ?? new Map()).set(entry, read))
	return read
}

function readEntry({ rows, starts }: Misspellings, entry: number): readonly Misspelling[] {
	return rows
		.slice(starts[entry], starts[entry + 1])
		.split('\n')
		.slice(0, -1)
		.map(readRow)
}

/** Whether this is the word, vowel marks aside. */
export function isBare(word: string, written: string): boolean {
	if (written.length <= word.length) return written === word
	return written.replace(/\p{M}/gu, '') === word
}

/** A line of the list behind one of the clitics that it is found behind. */
interface Listing {
	/** The word it is looked up by. */
	readonly anchor: string
	/** The clitic and the fields of the line, parted by tabs. */
	readonly row: string
}

/**
 * Reads the list. Single words are listed bare and found behind clitics as well; phrases behind the first
 * of them. Throws a `LexiconError` naming file and line.
 */
export function readMisspellings(
	file: string,
	content: string,
	proclitics: readonly string[],
): readonly Listing[] {
	return readLines(file, content, { least: 2, most: 3 }).flatMap(({ fields, line }) => {
		const [wrong, right, ask] = fields as [string, string, string | undefined]
		if (wrong === right) throw new LexiconError(file, line, 'right and wrong are the same')
		if (ask !== undefined && ask !== 'ask') throw new LexiconError(file, line, 'expected: ask')
		const before = /[. ]/u.test(wrong) ? proclitics.slice(0, BEFORE_PHRASES) : proclitics
		return before.map((proclitic) => listingOf([proclitic, ...fields].join('\t')))
	})
}

/** Nothing, and the conjunctions. */
const BEFORE_PHRASES = 3

function listingOf(row: string): Listing {
	const { wrong, anchor } = readRow(row)
	return { row, anchor: wrong[anchor] as string }
}

function readRow(row: string): Misspelling {
	const [proclitic, wrong, right, ask] = row.split('\t') as [string, string, string, string?]
	const parted = wrong.includes('.') ? '.' : ' '
	return {
		wrong: (proclitic + wrong).split(parted),
		right: (proclitic + right).split(parted),
		anchor: longest(wrong.split(parted)),
		parted,
		asks: ask !== undefined,
	}
}

/** Which of the words is the longest, and of those the last. */
function longest(words: readonly string[]): number {
	return words.reduce((best, word, at) => {
		return word.length >= (words[best] as string).length ? at : best
	}, 0)
}

/** Puts a list in the order of a table of so many entries. */
export function byAnchor(
	listings: readonly Listing[],
	table: WordTable,
	count: number,
): Misspellings {
	const rows = Array.from({ length: count }, () => '')
	for (const { row, anchor } of listings) {
		const entry = lookUp(table, anchor, 0, anchor.length)
		if (entry !== ABSENT) rows[entry] += `${row}\n`
	}
	const starts = new Int32Array(count + 1)
	for (const [entry, { length }] of rows.entries()) {
		starts[entry + 1] = (starts[entry] as number) + length
	}
	return { rows: rows.join(''), starts }
}
