import { mayHold } from '../lexicon/word-sieve.ts'
import { ABSENT, lookUp } from '../lexicon/word-table.ts'
import { roomFor } from '../text/room-for.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { cliticsLength, cliticsOf, lexemeOf } from './find-word.ts'
import { type FoundWords, foundWords, wordAt } from './found-words.ts'
import { type Columns, emptied, endRows, enlarged, Gap, type Items } from './items.ts'
import { type DateKnowledge, slotOf } from './knowledge.ts'
import { DIGITS, type Lexeme, PUNCTUATION } from './senses.ts'

/**
 * Looks every token up once. Linear in the number of tokens. The columns are those of the next text
 * too: what is read of them must be read before.
 */
export function readItems(tokens: Tokens, knowledge: DateKnowledge): Items {
	const found = foundSoFar(knowledge)
	const reader: Reader = { tokens, knowledge, found, items: emptied(tokens.text) }
	let nextAdjacent = 0
	for (let i = nextTelling(reader, 0); i < tokens.count; ) {
		if (reader.items.count === reader.items.room) grow(reader, i)
		const { items } = reader
		const to = readItem(reader, i)
		if (to !== i) {
			const at = items.count++
			items.token[at] = i
			items.gap[at] = gapBefore(tokens, nextAdjacent, i, at)
			nextAdjacent = to
		}
		i = nextTelling(reader, Math.max(to, i + 1))
	}
	endRows(reader.items)
	return reader.items
}

/** The first token from `i` on that may be an item: four in five are spaces and words of no date. */
function nextTelling({ tokens: { kind, key, count }, knowledge: { sieve } }: Reader, i: number) {
	let next = i
	for (; next < count; next++) {
		const own = kind[next] as number
		if (own >= TokenKind.space) continue
		if (own > TokenKind.foreign || mayHold(sieve, key[next] as number)) break
	}
	return next
}

interface Reader {
	readonly tokens: Tokens
	readonly knowledge: DateKnowledge
	readonly found: FoundWords
	items: Columns
}

const foundByKnowledge = new WeakMap<DateKnowledge, FoundWords>()

function foundSoFar(knowledge: DateKnowledge): FoundWords {
	const found = foundByKnowledge.get(knowledge) ?? foundWords(knowledge.words)
	foundByKnowledge.set(knowledge, found)
	return found
}

/** Makes room for more items; the tokens before `i` are read. */
function grow(reader: Reader, i: number): void {
	const { items, tokens } = reader
	reader.items = enlarged(items, roomFor(items.count, i / tokens.count))
}

function gapBefore(tokens: Tokens, adjacent: number, i: number, at: number): number {
	if (at === 0) return Gap.far
	if (adjacent === i) return Gap.none
	return adjacent + 1 === i && tokens.kind[adjacent] === TokenKind.space ? Gap.space : Gap.far
}

/** Writes the item that begins at token `i` and returns the token after it; `i` when there is none. */
function readItem(reader: Reader, i: number): number {
	const kind = reader.tokens.kind[i] as number
	if (kind <= TokenKind.foreign) return readWord(reader, i)
	return kind === TokenKind.number ? readDigits(reader, i) : readPunctuation(reader, i)
}

function readWord(reader: Reader, i: number): number {
	const { tokens, knowledge, items } = reader
	const word = wordAt(reader.found, tokens, i)
	if (word === ABSENT) return i
	const at = items.count
	items.start[at] = (tokens.start[i] as number) + cliticsLength(word)
	items.clitics[at] = cliticsOf(word)
	let lexeme = lexemeOf(word)
	let last = i
	let found = knowledge.bits[lexeme] === 0 ? ABSENT : lexeme
	for (let next = i; knowledge.goesOn[lexeme] === 1; ) {
		next = nextWord(tokens, next)
		if (!mayGoOn(reader, next)) break
		const longer = (knowledge.lexemes[lexeme] as Lexeme).phrases?.get(wholeWordAt(reader, next))
		if (longer === undefined) break
		lexeme = longer
		if (knowledge.bits[lexeme] === 0) continue
		found = lexeme
		last = next
	}
	if (found === ABSENT) return i
	items.lexeme[at] = found
	items.bits[at] = knowledge.bits[found] as number
	items.end[at] = tokens.start[last + 1] as number
	return last + 1
}

/** Whether some phrase goes on with the word at token `i`, if there is one: hardly any word does. */
function mayGoOn({ tokens, knowledge }: Reader, i: number): boolean {
	return i >= 0 && knowledge.continuing[slotOf(tokens.key[i] as number)] === 1
}

/** The next token when only a space, or a full stop inside an abbreviation, parts it from `i`; or -1. */
function nextWord(tokens: Tokens, i: number): number {
	const { kind, text, start } = tokens
	let next = i + 1
	const isDotted =
		kind[next] === TokenKind.punctuation && text.charCodeAt(start[next] as number) === 0x2e
	if (isDotted && (start[next] as number) - (start[i] as number) <= 2) next++
	if (kind[next] === TokenKind.space) next++
	return kind[next] === TokenKind.word && next > i + 1 ? next : -1
}

/** The lexeme of the whole word at token `i`. */
function wholeWordAt({ tokens, knowledge }: Reader, i: number): number {
	const { text, start, key } = tokens
	return lookUp(knowledge.words, text, start[i] as number, start[i + 1] as number, key[i] as number)
}

const LONGEST_NUMBER = 9

function readDigits({ tokens, items }: Reader, i: number): number {
	const { text, start } = tokens
	const at = items.count
	const end = start[i + 1] as number
	let value = 0
	let digits = 0
	for (let j = start[i] as number; j < end; j++) {
		const digit = digitValue(text.charCodeAt(j))
		if (digit < 0) continue
		value = value * 10 + digit
		digits++
	}
	items.bits[at] = DIGITS
	items.lexeme[at] = digits
	items.value[at] = digits > LONGEST_NUMBER ? -1 : value
	items.start[at] = start[i] as number
	items.end[at] = end
	items.clitics[at] = 0
	return i + 1
}

/** Western, Arabic-Indic and Persian digits; -1 for the invisible marks between them. */
function digitValue(code: number): number {
	if (code >= 0x30 && code <= 0x39) return code - 0x30
	if (code >= 0x660 && code <= 0x669) return code - 0x660
	if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
	return -1
}

function readPunctuation({ tokens, items }: Reader, i: number): number {
	const { text, start } = tokens
	const at = items.count
	items.bits[at] = PUNCTUATION
	items.lexeme[at] = text.charCodeAt(start[i] as number)
	items.start[at] = start[i] as number
	items.end[at] = start[i + 1] as number
	items.clitics[at] = 0
	return i + 1
}
