import { ABSENT, lookUp } from '../../lexicon/word-table.ts'
import { FEH, SEEN, TEH, WAW, YEH } from '../../text/letters.ts'
import type { Reading } from '../../text/reading.ts'
import { sentenceAt } from '../../text/sentences.ts'
import { TokenKind } from '../../text/tokenize.ts'
import type { DateKnowledge } from '../knowledge.ts'
import type { Tense } from './context.ts'

/**
 * How many words before an expression, and after it, can hold its verb; how many may lead in; how near
 * an imperfect must be to say anything: farther off it tells of something else.
 */
const BEFORE = 24
const AFTER = 6
const LEAD = 2
const NEAR = 8

/**
 * The tense that governs the expression at tokens `[from, to)`: that of the nearest verb before it in
 * its sentence; of the first one after where the sentence begins with the expression. Verbs are told by a list of the commonest and by the
 * prefixes of the imperfect (yeh) and of the future (seen).
 */
export function readTense(
	{ tokens, sentences }: Reading,
	knowledge: DateKnowledge,
	from: number,
	to: number,
): Tense {
	const sentence = sentences[sentenceAt(sentences, from)]
	if (!sentence) return 'unknown'
	const tenseAt = (i: number) => tenseOf(tokens.text, knowledge, i, tokens)
	let before = 0
	for (let i = from - 1; i >= sentence.from && before < BEFORE; i--) {
		if (tokens.kind[i] !== TokenKind.word) continue
		before++
		const tense = tenseAt(i)
		if (tense === 'unknown' || (before > NEAR && startsWithYeh(tokens, i))) continue
		return isNegatedPast(i, tenseAt, sentence.from) ? 'past' : tense
	}
	if (before > LEAD) return 'unknown'
	for (let i = to, words = 0; i < sentence.to && words < AFTER; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		words++
		const tense = tenseAt(i)
		if (tense !== 'unknown') return tense
	}
	return 'unknown'
}

function startsWithYeh({ text, start }: Reading['tokens'], i: number): boolean {
	return text.charCodeAt(start[i] as number) === YEH
}

/** After "lam", "kana" and "qad" the imperfect tells of the past. */
function isNegatedPast(i: number, tenseAt: (i: number) => Tense, from: number): boolean {
	return (
		(i - 2 >= from && tenseAt(i - 2) === 'past') || (i - 4 >= from && tenseAt(i - 4) === 'past')
	)
}

function tenseOf(
	text: string,
	{ words, lexemes }: DateKnowledge,
	i: number,
	{ start, key }: Reading['tokens'],
): Tense {
	const from = start[i] as number
	const end = start[i + 1] as number
	let at = from
	let found = lookUp(words, text, from, end, key[i] as number)
	const first = text.charCodeAt(from)
	if (found === ABSENT && (first === WAW || first === FEH)) {
		at = from + 1
		found = lookUp(words, text, at, end)
	}
	const known = found === ABSENT ? undefined : lexemes[found]?.senses.tense
	if (known !== undefined) return known === 'none' ? 'unknown' : known
	return found === ABSENT ? byPrefix(text, at, end) : 'unknown'
}

const SHORTEST = 3

function byPrefix(text: string, from: number, end: number): Tense {
	if (end - from < SHORTEST) return 'unknown'
	const first = text.charCodeAt(from)
	if (first === YEH) return 'future'
	const second = text.charCodeAt(from + 1)
	return first === SEEN && (second === YEH || second === TEH) ? 'future' : 'unknown'
}
