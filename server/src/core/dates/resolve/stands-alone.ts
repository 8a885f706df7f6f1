import { ABSENT, lookUp } from '../../lexicon/word-table.ts'
import { TokenKind, type Tokens } from '../../text/tokenize.ts'
import type { DateKnowledge } from '../knowledge.ts'

/** A text of more tokens is no single expression. */
const LONGEST = 40

/** True when the span is all the text says, prepositions before it apart. */
export function standsAlone(
	tokens: Tokens,
	knowledge: DateKnowledge,
	start: number,
	end: number,
): boolean {
	if (tokens.count > LONGEST) return false
	for (let i = 0; i < tokens.count; i++) {
		const isInside = (tokens.start[i + 1] as number) > start && (tokens.start[i] as number) < end
		if (!isInside && !isSilent(tokens, knowledge, i)) return false
	}
	return true
}

function isSilent({ text, kind, start }: Tokens, knowledge: DateKnowledge, i: number): boolean {
	if (kind[i] === TokenKind.number || kind[i] === TokenKind.foreign) return false
	if (kind[i] !== TokenKind.word) return true
	const found = lookUp(knowledge.words, text, start[i] as number, start[i + 1] as number)
	return found !== ABSENT && knowledge.lexemes[found]?.senses.link !== undefined
}
