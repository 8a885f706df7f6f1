import { askedOnce } from '../../lexicon/word-memo.ts'
import { keyOf } from '../../text/fold.ts'
import { isPlainWord } from '../../text/plain-word.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { femininePlural } from '../words/feminine-plural.ts'
import { isInflection } from '../words/inflection.ts'
import { COMMON } from '../words/omissions.ts'
import { relativePlural } from '../words/relative-plural.ts'
import { firstForm, NOT_LISTED } from '../words/word-list.ts'
import { MEANT, mayBeLikelier } from './likelier.ts'
import { isFirstPerson, isOtherForm, isPluralTwice, stemOf } from './slip-evidence.ts'
import type { SlipKind, SlipLexicon } from './slip-search.ts'
import { hasSlip, type Wanted } from './slips.ts'
import { isInsideNoun } from './superfluous-letters.ts'

const SHORTEST = 3
/** No common word is longer; every candidate costs a look at the whole word. */
const LONGEST = 20

/**
 * Whether `i`, an unknown or very rare word, may be a slip of the fingers; nearly none
 * may. Depends on its form alone.
 */
export function mayBeSlip(lexicon: SlipLexicon, tokens: Tokens, i: number): boolean {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (end - start < SHORTEST || end - start > LONGEST) return false
	return isSuspect(lexicon, tokens, i)
}

/** Only words that are rare are asked: of them more are remembered here than among all others. */
const isSuspect = askedOnce((lexicon: SlipLexicon, tokens, i) => {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	return looksLikeSlip(lexicon, tokens.text, start, end)
})

function looksLikeSlip(lexicon: SlipLexicon, text: string, start: number, end: number): boolean {
	const { words } = lexicon
	const written = text.slice(start, end)
	if (relativePlural(words, text, start, end) !== undefined) return true
	if (femininePlural(words, text, start, end) !== undefined) return true
	if (!isPlainWord(written) && /\P{L}/u.test(written)) return false
	const isPossible: Wanted = (kind, at) => {
		if (kind === 'superfluous') return isInsideNoun(written, at)
		return kind !== 'missing' || !isFirstPerson(written)
	}
	if (!isNear(lexicon, text, start, end, isPossible)) return false
	if (!isInflection(words, text, start, end)) return true
	const isListed = firstForm(words, keyOf(text, start, end)) !== NOT_LISTED
	return isNear(lexicon, text, start, end, (kind, at, weight) => {
		if (!isPossible(kind, at, weight)) return false
		if (mayBeLikelier(kind, at, weight, written, true)) return true
		return isListed ? isPluralTwice(kind, weight, written) : isSure(kind, at, weight, written)
	})
}

/** Whether a slip is one that neighbours may bear out in a word that the list has only with other endings. */
function isSure(kind: SlipKind, at: number, weight: number, written: string): boolean {
	const least = kind === 'missing' || kind === 'like' ? MEANT : COMMON
	if (kind === 'superfluous' || kind === 'beside') return false
	return weight >= least && !isOtherForm(kind, at, written)
}

/** Whether the word, or what a conjunction leaves of it, is a slip away from one that is wanted. */
function isNear(
	lexicon: SlipLexicon,
	text: string,
	start: number,
	end: number,
	isWanted: Wanted,
): boolean {
	const stem = stemOf(text, start, end)
	const lead = stem - start
	const isWantedBehind: Wanted = (kind, at, weight) => isWanted(kind, lead + at, weight)
	return (
		hasSlip(lexicon, text, start, end, isWanted) ||
		(lead > 0 && hasSlip(lexicon, text, stem, end, isWantedBehind))
	)
}
