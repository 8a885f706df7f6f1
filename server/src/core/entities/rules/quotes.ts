import type { Name } from '../name.ts'
import { continues, type Words } from '../words.ts'

const OPENING = '«“('
const CLOSING = '»”)'
/** Opens and closes alike. */
const STRAIGHT = '"'

/**
 * A name holds both marks of a pair or neither: «كتلة "الحرة"» is closed, what runs over the end of a
 * quotation it did not open is cut there, and a mark that opens nothing is left outside.
 */
export function balanceQuotes(words: Words, names: readonly Name[]): readonly Name[] {
	return names.flatMap((name, index) => {
		const limit = names[index + 1]?.first ?? words.count
		const to = balancedEnd(words, name, limit)
		return to > name.first ? [{ ...name, to, end: words.end[to - 1] as number }] : []
	})
}

/** The word after the last of the balanced name. */
function balancedEnd(words: Words, { first, to }: Name, limit: number): number {
	const open: number[] = []
	for (let word = first; word < to; word++) {
		const mark = markAt(words, word)
		const isClosing = CLOSING.includes(mark) || (mark === STRAIGHT && open.length > 0)
		if (isClosing && open.length === 0) return word
		if (isClosing) open.pop()
		else if (OPENING.includes(mark) || mark === STRAIGHT) open.push(word)
	}
	const [unclosed] = open
	if (unclosed === undefined) return to
	const isClosedNext = continues(words, to) && to < limit && closes(markAt(words, to))
	return isClosedNext ? to + 1 : unclosed
}

function closes(mark: string): boolean {
	return CLOSING.includes(mark) || mark === STRAIGHT
}

/** The word itself when it is one character, else a space, which is no mark. */
function markAt({ text, start, end }: Words, i: number): string {
	const at = start[i] as number
	return end[i] === at + 1 ? text.charAt(at) : ' '
}
