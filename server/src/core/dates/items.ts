import { ABSENT, lookUp, lookUpElided } from '../lexicon/word-table.ts'
import { keyOf } from '../text/fold.ts'
import { ALEF_WITH_MADDA_ABOVE, BEH, FEH, KAF, LAM, WAW } from '../text/letters.ts'
import { TokenKind, type Tokens } from '../text/tokenize.ts'
import { type DateKnowledge, slotOf } from './knowledge.ts'
import { DIGITS, type Lexeme, PUNCTUATION } from './senses.ts'

/** What stands between an item and the one before it. */
export const Gap = {
	/** Nothing: "1998" and the era mark after it. */
	none: 0,
	space: 1,
	/** Another word, a line end: no pattern reaches across. */
	far: 2,
} as const

/** Bits of the proclitics a word carries. */
export const Clitic = {
	conjunction: 1,
	beh: 2,
	kaf: 4,
	lam: 8,
} as const

/**
 * What the date grammar sees of a text: lexicon words and phrases, digits and punctuation, in order,
 * as columns. Everything else is only a gap.
 */
export interface Items {
	readonly text: string
	readonly count: number
	/** What patterns test: bits of senses, `DIGITS`, `PUNCTUATION`. */
	readonly bits: Int32Array
	/** Index of the lexeme of a word; the number of digits; the code unit of punctuation. */
	readonly lexeme: Int32Array
	/** The number written in digits; -1 beyond nine digits. */
	readonly value: Int32Array
	/** UTF-16 offsets; a word starts after its proclitics. */
	readonly start: Uint32Array
	readonly end: Uint32Array
	/** First token, for those who look around. */
	readonly token: Uint32Array
	readonly gap: Uint8Array
	readonly clitics: Uint8Array
}

/** Looks every token up once. Linear in the number of tokens. */
export function readItems(tokens: Tokens, knowledge: DateKnowledge): Items {
	const reader: Reader = { tokens, knowledge, items: newColumns(tokens), clitics: 0, stem: 0 }
	let nextAdjacent = 0
	for (let i = 0; i < tokens.count; ) {
		const kind = tokens.kind[i] as number
		if (kind === TokenKind.space) {
			i++
			continue
		}
		if (reader.items.count === reader.items.bits.length) reader.items = grown(reader.items)
		const { items } = reader
		const to = readItem(reader, i, kind)
		if (to === i) {
			i++
			continue
		}
		const at = items.count++
		items.token[at] = i
		items.gap[at] = gapBefore(tokens, nextAdjacent, i, at)
		nextAdjacent = to
		i = to
	}
	return reader.items
}

interface Columns extends Items {
	count: number
}

interface Reader {
	readonly tokens: Tokens
	readonly knowledge: DateKnowledge
	items: Columns
	/** Proclitics and stem start of the word looked up last. */
	clitics: number
	stem: number
}

/** One token in five is an item in news; the columns grow where that is too few. */
function newColumns({ text, count }: Tokens): Columns {
	return allocate(text, (count >> 2) + 16)
}

/** All columns in one buffer: articles are many and short. */
function allocate(text: string, capacity: number): Columns {
	const buffer = new ArrayBuffer(capacity * 26)
	const at = (column: number) => column * 4 * capacity
	return {
		text,
		count: 0,
		bits: new Int32Array(buffer, at(0), capacity),
		lexeme: new Int32Array(buffer, at(1), capacity),
		value: new Int32Array(buffer, at(2), capacity),
		start: new Uint32Array(buffer, at(3), capacity),
		end: new Uint32Array(buffer, at(4), capacity),
		token: new Uint32Array(buffer, at(5), capacity),
		gap: new Uint8Array(buffer, at(6), capacity),
		clitics: new Uint8Array(buffer, at(6) + capacity, capacity),
	}
}

function grown(columns: Columns): Columns {
	const { text, count } = columns
	const larger = allocate(text, count * 2)
	larger.bits.set(columns.bits)
	larger.lexeme.set(columns.lexeme)
	larger.value.set(columns.value)
	larger.start.set(columns.start)
	larger.end.set(columns.end)
	larger.token.set(columns.token)
	larger.gap.set(columns.gap)
	larger.clitics.set(columns.clitics)
	larger.count = count
	return larger
}

function gapBefore(tokens: Tokens, adjacent: number, i: number, at: number): number {
	if (at === 0) return Gap.far
	if (adjacent === i) return Gap.none
	return adjacent + 1 === i && tokens.kind[adjacent] === TokenKind.space ? Gap.space : Gap.far
}

/** Writes the item that begins at token `i` and returns the token after it; `i` when there is none. */
function readItem(reader: Reader, i: number, kind: number): number {
	switch (kind) {
		case TokenKind.word:
		case TokenKind.foreign:
			return readWord(reader, i)
		case TokenKind.number:
			return readDigits(reader, i)
		case TokenKind.punctuation:
		case TokenKind.symbol:
			return readPunctuation(reader, i)
		default:
			return i
	}
}

function readWord(reader: Reader, i: number): number {
	const { tokens, knowledge, items } = reader
	let lexeme = findWord(reader, i)
	if (lexeme === ABSENT) return i
	const at = items.count
	items.start[at] = reader.stem
	items.clitics[at] = reader.clitics
	let last = i
	let found = knowledge.bits[lexeme] === 0 ? ABSENT : lexeme
	for (let next = i; knowledge.goesOn[lexeme] === 1; ) {
		next = nextWord(tokens, next)
		if (!mayGoOn(reader, next)) break
		const longer = (knowledge.lexemes[lexeme] as Lexeme).phrases.get(wordAt(reader, next))
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
function wordAt({ tokens, knowledge }: Reader, i: number): number {
	const { text, start, key } = tokens
	return lookUp(knowledge.words, text, start[i] as number, start[i + 1] as number, key[i] as number)
}

/** The lexeme of the word at token `i`, whole or after its proclitics. */
function findWord(reader: Reader, i: number): number {
	const { text, start: starts } = reader.tokens
	const start = starts[i] as number
	const end = starts[i + 1] as number
	reader.clitics = 0
	reader.stem = start
	const whole = wordAt(reader, i)
	if (whole !== ABSENT) return whole
	const first = text.charCodeAt(start)
	let at = start
	if (first === WAW || first === FEH) {
		at = skipClitic(text, start)
		reader.clitics = Clitic.conjunction
		const found = stemAt(reader, at, end)
		if (found !== ABSENT) return found
	}
	const preposition = prepositionBit(text.charCodeAt(at))
	if (preposition === 0) return ABSENT
	reader.clitics |= preposition
	const stem = skipClitic(text, at)
	const found = stemAt(reader, stem, end)
	if (found !== ABSENT) return found
	if (preposition !== Clitic.lam || text.charCodeAt(stem) !== LAM) return ABSENT
	reader.stem = stem + 1
	return lookUpElided(reader.knowledge.words, text, stem, end)
}

function stemAt(reader: Reader, at: number, end: number): number {
	const { text } = reader.tokens
	if (end - at < 2 || (end - at === 2 && !isMadda(text, at))) return ABSENT
	reader.stem = at
	return lookUp(reader.knowledge.words, text, at, end, keyOf(text, at, end))
}

/** Of two letters only the month of August stands after clitics; the rest are other words. */
function isMadda(text: string, at: number): boolean {
	return text.charCodeAt(at) === ALEF_WITH_MADDA_ABOVE
}

function prepositionBit(code: number): number {
	if (code === BEH) return Clitic.beh
	if (code === LAM) return Clitic.lam
	return code === KAF ? Clitic.kaf : 0
}

/** The offset after one letter, its vowel marks and tatweel. */
function skipClitic(text: string, at: number): number {
	let next = at + 1
	while (isMark(text.charCodeAt(next))) next++
	return next
}

function isMark(code: number): boolean {
	return (code >= 0x064b && code <= 0x065f) || code === 0x0640
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
