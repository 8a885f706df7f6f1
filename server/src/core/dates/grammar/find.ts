import { Gap, type Items } from '../items.ts'
import type { DateKnowledge } from '../knowledge.ts'
import { DIGITS, PUNCTUATION, senseBit } from '../senses.ts'
import type { Cursor } from './part.ts'
import { KINDS } from './pattern.ts'
import { type Grammar, longest, type Phrase } from './phrase.ts'

/** Words that alone make no date: a stretch of nothing else is passed over. */
const WEAK =
	senseBit.cardinal |
	senseBit.ordinal |
	senseBit.direction |
	senseBit.pointer |
	senseBit.edge |
	senseBit.hedge |
	senseBit.qualifier |
	senseBit.few |
	senseBit.fraction |
	senseBit.kind |
	senseBit.every |
	senseBit.link |
	senseBit.meridiem |
	senseBit.reckoning |
	senseBit.zone |
	senseBit.era

/**
 * All phrases of a text, in order, not overlapping: at each item the longest one. Linear, since every
 * pattern reads a bounded number of items, and stretches without a strong word are skipped.
 */
export function findPhrases(
	items: Items,
	{ lexemes }: DateKnowledge,
	grammar: Grammar,
): readonly Phrase[] {
	const found: Phrase[] = []
	for (let from = 0; from < items.count; ) {
		const { end, isStrong } = readStretch(items, from)
		if (isStrong) {
			const cursor: Cursor = { items, lexemes, grammar, from, end, known: [], base: from, at: from }
			findInStretch(cursor, found)
		}
		from = end
	}
	return found
}

function findInStretch(cursor: Cursor, found: Phrase[]): void {
	while (cursor.at < cursor.end) {
		const phrase = longest(cursor, KINDS)
		if (phrase) found.push(phrase)
		cursor.at = phrase ? phrase.to : cursor.at + 1
		cursor.known.length = 0
		cursor.base = cursor.at
	}
}

/** Items with nothing between them but spaces. */
function readStretch(items: Items, from: number): { end: number; isStrong: boolean } {
	let isStrong = isStrongItem(items, from)
	let end = from + 1
	while (end < items.count && items.gap[end] !== Gap.far) {
		isStrong ||= isStrongItem(items, end)
		end++
	}
	return { end, isStrong }
}

const WORDS = ~(DIGITS | PUNCTUATION)

/** A word that can head a date, or a number that can be a year or a part of one. */
function isStrongItem({ bits, lexeme, gap }: Items, i: number): boolean {
	const own = bits[i] as number
	if ((own & WORDS & ~WEAK) !== 0) return true
	return own === DIGITS && (lexeme[i] === 4 || gap[i] === Gap.none)
}
