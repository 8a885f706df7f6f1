import type { EntityKind } from '../entities/mention.ts'
import { hasArticle } from '../text/clitics.ts'
import { keyOf } from '../text/fold.ts'
import { ALEF, WAW, YEH } from '../text/letters.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Annotations, Place } from './rule.ts'
import { fitTogether, logAlone } from './words/bigrams.ts'
import { keyBefore } from './words/neighbours.ts'

/** True when a name of the text, of one of the kinds where any are said, shares a letter with the span. */
export function overlapsName(
	{ names }: Annotations,
	span: Span,
	kinds?: readonly EntityKind[],
): boolean {
	return names.all().some((name) => (!kinds || kinds.includes(name.kind)) && overlaps(name, span))
}

/** True when the word is part of a person's name, which is spelled as its bearer spells it. */
export function isInPersonsName({ tokens, i, annotations }: Place): boolean {
	const start = tokens.start[i] as number
	return annotations.names.all().some((name) => {
		return name.kind === 'PER' && name.start <= start && start < name.end
	})
}

/** Nats by which the words of a name stand together. */
const NAME_PAIR = 6
const SHORTEST = 4
/** Log count of a word that stands before any other. */
const COMMON = Math.log(300)
const VOWELS = [ALEF, WAW, YEH]

/**
 * True when the word, but for one long vowel, makes a well known pair with the word before it, as the
 * words of a foreign name do that is written in several ways.
 */
export function isVariantInName({ tokens, i, knowledge }: Place): boolean {
	const { text } = tokens
	const before = keyBefore(tokens, i)
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (before === undefined || end - start < SHORTEST || hasArticle(text, start)) return false
	const { words, bigrams } = knowledge
	if (logAlone(words, before) > COMMON) return false
	if (fitTogether(words, bigrams, before, tokens.key[i] as number) > 0) return false
	for (let at = start + 1; at < end; at++) {
		if (!VOWELS.includes(text.charCodeAt(at))) continue
		const key = keyOf(text, at + 1, end, keyOf(text, start, at))
		if (fitTogether(words, bigrams, before, key) >= NAME_PAIR) return true
	}
	return false
}
