import { type Draft, draft } from '../../rule.ts'
import { hasArticle } from '../../text/clitics.ts'
import { addToKey, foldLetter, keyOf, skeleton } from '../../text/fold.ts'
import { ALEF, HEH, KAF, MEEM, NOON, TEH, TEH_MARBUTA, WAW, YEH } from '../../text/letters.ts'
import { isPlainWord } from '../../text/plain-word.ts'
import { spanOf, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { overlapsName } from '../names.ts'
import type { Page } from '../rule.ts'
import { logAlone, logPairs } from '../words/bigrams.ts'
import {
	cellOf,
	Firmness,
	type FrameKind,
	type Frames,
	firmnessOf,
	frameAt,
	isUsual,
	sieveOfUsual,
} from '../words/frames.ts'
import { besideOf } from '../words/neighbours.ts'
import { isAlone } from '../words/occurrences.ts'
import { leadOf } from '../words/proclitics.ts'
import type { Sieve } from '../words/sieve.ts'
import type { SlipLexicon } from './slip-search.ts'
import { type Slip, slipsOf } from './slips.ts'

/** The words that a slip made of those that the news writes in the same phrases, and nowhere beside these words. */
export function checkPhrases(page: Page): readonly Draft[] {
	const { tokens, phrased, knowledge } = page
	const drafts: Draft[] = []
	for (const i of phrased) {
		const slip = slipAt(knowledge, tokens, i)
		// Who slips does not slip twice: a word that returns is meant.
		if (!slip || !isAlone(tokens, i) || mayBeOtherName(page, i, slip)) continue
		drafts.push(draft(spanOf(tokens, i), [slip.word]))
	}
	return drafts
}

/**
 * The slip that made word `i` of the one that is usual in a frame it stands in, if one did, the word is usual in none of
 * them, and it fits none of its neighbours.
 */
function slipAt(knowledge: SpellingKnowledge, tokens: Tokens, i: number): Slip | undefined {
	const own = tokens.key[i] as number
	const behind = cellIn(knowledge.frames, tokens, i, 'behind')
	const between = cellIn(knowledge.frames, tokens, i, 'between')
	if (isUsual(behind, own) || isUsual(between, own)) return undefined
	return slipIn(behind, knowledge, tokens, i) ?? slipIn(between, knowledge, tokens, i)
}

/** The same for one frame, by what is known of it. */
function slipIn(
	cell: number,
	knowledge: SpellingKnowledge,
	tokens: Tokens,
	i: number,
): Slip | undefined {
	if (cell === 0) return undefined
	const firmness = firmnessOf(cell)
	if (knownNeighbours(knowledge, tokens, i) > (firmness === Firmness.fixed ? 1 : 0))
		return undefined
	const written = tokenText(tokens, i)
	if (knowledge.listed.rareWords.has(written)) return undefined
	return slipOf(knowledge, written, {
		isFirm: firmness !== Firmness.usual,
		isMeant: (key) => isUsual(cell, key),
		among: sieveOfUsual(cell),
	})
}

/** What is known of the frame of this kind that word `i` stands in; 0 where it stands in none, or in none of the list. */
function cellIn(frames: Frames, tokens: Tokens, i: number, kind: FrameKind): number {
	const frame = frameAt(tokens, i, kind)
	return frame === undefined ? 0 : cellOf(frames, frame)
}

/** Two names may be a letter apart, and one is spelled in two ways; but hardly with consonants swapped or struck twice. */
function mayBeOtherName({ tokens, annotations, varying }: Page, i: number, slip: Slip): boolean {
	if (varying.includes(i)) return true
	const span = spanOf(tokens, i)
	if (!overlapsName(annotations, span, ['PER'])) return false
	const { kind, at } = slip
	if (kind !== 'swapped' && kind !== 'doubled') return true
	const letters = tokens.text.slice(span.start + at, span.start + at + 2)
	return [...letters].some((letter) => VOWELS.has(foldLetter(letter.charCodeAt(0))))
}

const SHORTEST = 3
/** No common word is longer. */
const LONGEST = 20
/** Log counts of a word that the news knows, and of one so common that it stands in any phrase. */
const KNOWN = Math.log(100)
const EVERYWHERE = Math.log(1700)

/** The words that are usual where another stands. */
export interface Usual {
	/** Asked of skeleton keys. */
	readonly isMeant: (key: number) => boolean
	/** Whether hardly any other word stands there. */
	readonly isFirm: boolean
	/** Lets through those that are meant, if there is such a sieve. */
	readonly among?: Sieve
}

/** The slip that made a word of one that is meant where it stands; undefined where none did, or the word may be meant itself. */
export function slipOf(
	lexicon: SlipLexicon,
	written: string,
	{ isMeant, isFirm, among }: Usual,
): Slip | undefined {
	const { length } = written
	if (length < SHORTEST || length > LONGEST || !isPlainWord(written)) return undefined
	const own = keyOf(written, 0, length)
	const mayAgree = isFirm && isMeant(addToKey(own, HEH) >>> 0)
	const isRare = logAlone(lexicon.words, own) <= (isFirm ? EVERYWHERE : KNOWN)
	if (!mayAgree && !isRare) return undefined
	return slipsOf(lexicon, written, 0, length, 'all', among).find((slip) => {
		if (!isMeant(slip.key)) return false
		return (mayAgree && lacksAgreement(slip, written)) || (isRare && isOfFingers(slip, written))
	})
}

/** Of the words before and behind word `i`, how many the news writes beside it. */
function knownNeighbours({ bigrams }: SpellingKnowledge, tokens: Tokens, i: number): number {
	const own = tokens.key[i] as number
	const { before, after } = besideOf(tokens, i)
	const isKnownBefore = before !== undefined && logPairs(bigrams, before, own) > 0
	const isKnownAfter = after !== undefined && logPairs(bigrams, own, after) > 0
	return (isKnownBefore ? 1 : 0) + (isKnownAfter ? 1 : 0)
}

/** Whether a definite word lacks the letter that makes it agree with a feminine one. */
function lacksAgreement({ kind, at, word }: Slip, written: string): boolean {
	const isLast = kind === 'missing' && at === written.length
	return isLast && word.charCodeAt(at) === TEH_MARBUTA && hasArticle(written, 0)
}

/** Whether fingers rather than grammar made the one word of the other: endings and clitics are changed on purpose. */
function isOfFingers(slip: Slip, written: string): boolean {
	const { kind, at } = slip
	if (kind === 'other') return false
	if (isOfVowel(slip, written) || isOfClitic(slip, written)) return false
	for (let end = at; end < written.length; end++) {
		if (!ENDINGS.has(foldLetter(written.charCodeAt(end)))) return true
	}
	return false
}

/** A long vowel more or less makes a plural, a verbal noun, or a name as others write it. */
function isOfVowel({ kind, at, word }: Slip, written: string): boolean {
	const isDropped = VOWELS.has(foldLetter(written.charCodeAt(at)))
	const isPut = VOWELS.has(foldLetter(word.charCodeAt(at)))
	if (kind === 'missing') return isPut
	if (kind === 'superfluous' || kind === 'doubled') return isDropped
	return (kind === 'beside' || kind === 'like') && isPut && isDropped
}

/** A clitic or a prefix more, less or another makes another phrase; but the article has no letter twice. */
function isOfClitic({ kind, at, word }: Slip, written: string): boolean {
	if (kind === 'swapped' || kind === 'repeated') return false
	if (kind === 'doubled' && hasArticle(word, 0)) return false
	const lead = Math.max(leadOf(skeleton(written)), leadOf(skeleton(word)))
	if (kind === 'missing' || kind === 'like' || kind === 'beside') return at < lead
	return (
		at < lead ||
		(at <= lead + 1 && written.charCodeAt(at) === TEH) ||
		(at <= 1 && kind === 'doubled')
	)
}

const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YEH])
/** Letters that endings are made of. */
const ENDINGS: ReadonlySet<number> = new Set([ALEF, TEH, NOON, HEH, MEEM, WAW, YEH, KAF])
