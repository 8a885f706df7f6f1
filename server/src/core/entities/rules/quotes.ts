import { TokenKind } from '../../text/tokenize.ts'
import { endingAt, type Name } from '../name.ts'
import { continues, type Words } from '../words.ts'

const OPENING: ReadonlySet<number> = codesOf('«“(')
const CLOSING: ReadonlySet<number> = codesOf('»”)')
/** Opens and closes alike. */
const STRAIGHT = 0x22

/**
 * A name holds both marks of a pair or neither: «كتلة "الحرة"» is closed, what runs over the end of a
 * quotation it did not open is cut there, and a mark that opens nothing is left outside.
 */
export function balanceQuotes(words: Words, names: readonly Name[]): readonly Name[] {
	const balanced: Name[] = []
	for (let index = 0; index < names.length; index++) {
		const name = names[index] as Name
		const to = balancedEnd(words, name, names[index + 1]?.first ?? words.count)
		if (to === name.to) balanced.push(name)
		else if (to > name.first) balanced.push(endingAt(words, name, to))
	}
	return balanced
}

/** The word after the last of the balanced name. */
function balancedEnd(words: Words, { first, to }: Name, limit: number): number {
	let open = 0
	let unclosed = first
	for (let word = first; word < to; word++) {
		const mark = markAt(words, word)
		if (mark === NO_MARK) continue
		const isClosing = CLOSING.has(mark) || (mark === STRAIGHT && open > 0)
		if (isClosing && open === 0) return word
		if (isClosing) open--
		else if (OPENING.has(mark) || mark === STRAIGHT) {
			if (open === 0) unclosed = word
			open++
		}
	}
	if (open === 0) return to
	const isClosedNext = continues(words, to) && to < limit && closes(markAt(words, to))
	return isClosedNext ? to + 1 : unclosed
}

function closes(mark: number): boolean {
	return CLOSING.has(mark) || mark === STRAIGHT
}

const NO_MARK = 0

/** The code of the word where that is one character and no letter. */
function markAt({ text, start, end, kind }: Words, i: number): number {
	const at = start[i] as number
	const isMark = end[i] === at + 1 && kind[i] !== TokenKind.word
	return isMark ? text.charCodeAt(at) : NO_MARK
}

function codesOf(marks: string): ReadonlySet<number> {
	return new Set([...marks].map((mark) => mark.charCodeAt(0)))
}
