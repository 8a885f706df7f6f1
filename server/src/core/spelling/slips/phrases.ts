import { type Draft, draft } from '../../rule.ts'
import { hasArticle } from '../../text/clitics.ts'
import { addToKey, foldLetter, KEY_SEED, keyOf, skeleton } from '../../text/fold.ts'
import {
	ALEF,
	ALPHABET,
	HEH,
	KAF,
	MEEM,
	NOON,
	TEH,
	TEH_MARBUTA,
	WAW,
	YEH,
} from '../../text/letters.ts'
import { isPlainWord } from '../../text/plain-word.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
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
	frameOf,
	isUsual,
} from '../words/frames.ts'
import { isBeside } from '../words/near-letters.ts'
import { keyBeside } from '../words/neighbours.ts'
import { isAlone } from '../words/occurrences.ts'
import { leadOf } from '../words/proclitics.ts'
import { type Slip, slipsOf } from './slips.ts'

/** The words that a slip made of those that the news writes in the same phrases, and nowhere beside these words. */
export function checkPhrases(page: Page): readonly Draft[] {
	const { tokens, knowledge } = page
	const drafts = new Map<number, Draft>()
	eachOdd(tokens, knowledge.frames, (odd) => {
		const { i } = odd
		const slip = drafts.has(i) ? undefined : slipInPhrase(knowledge, tokens, odd)
		// Who slips does not slip twice: a word that returns is meant.
		if (!slip || !isAlone(tokens, i) || mayBeOtherName(page, i, slip)) return
		drafts.set(i, draft(spanOf(tokens, i), [slip.word]))
	})
	return [...drafts.values()]
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

/** A word that stands where the news nearly always writes another. */
interface Odd {
	readonly i: number
	/** The frame it stands in, and what is known of that. */
	readonly kind: FrameKind
	readonly cell: number
}

/** Looks at all words with two others beside or before them: what is asked here is asked of most words of a text. */
function eachOdd(tokens: Tokens, frames: Frames, visit: (odd: Odd) => void): void {
	const { kind, key, count } = tokens
	/** Words up to this one with nothing but a space between them. */
	let run = 0
	for (let i = 0; i < count; i++) {
		const own = kind[i] as number
		if (own === TokenKind.space) continue
		if (own !== TokenKind.word) {
			run = 0
			continue
		}
		run = i > 0 && kind[i - 1] === TokenKind.space ? run + 1 : 1
		if (run < 3) continue
		const first = key[i - 4] as number
		const second = key[i - 2] as number
		const third = key[i] as number
		const between = cellOf(frames, frameOf('between', first, third))
		if (between !== 0 && !isUsual(between, second))
			visit({ kind: 'between', i: i - 2, cell: between })
		const behind = cellOf(frames, frameOf('behind', first, second))
		if (behind !== 0 && !isUsual(behind, third)) visit({ kind: 'behind', i, cell: behind })
	}
}

const SHORTEST = 3
/** No common word is longer. */
const LONGEST = 20
/** Log counts of a word that the news knows, and of one so common that it stands in any phrase. */
const KNOWN = Math.log(8)
const EVERYWHERE = Math.log(1700)

/** The slip that made word `i` of the one that is usual in the frame, if one did and the word fits none of its neighbours. */
function slipInPhrase(knowledge: SpellingKnowledge, tokens: Tokens, odd: Odd): Slip | undefined {
	const { i, cell } = odd
	const firmness = firmnessOf(cell)
	const isFirm = firmness !== Firmness.usual
	const own = tokens.key[i] as number
	const mayAgree = isFirm && isUsual(cell, addToKey(own, HEH))
	// To look closer takes long, and nearly all words that stand here are known.
	const isRare = logAlone(knowledge.words, own) <= (isFirm ? EVERYWHERE : KNOWN)
	if (!mayAgree && !isRare) return undefined
	const neighbours = knownNeighbours(knowledge, tokens, i)
	if (neighbours > (firmness === Firmness.fixed ? 1 : 0)) return undefined
	if (isUsualElsewhere(knowledge.frames, tokens, odd)) return undefined
	const written = tokenText(tokens, i)
	if (written.length < SHORTEST || written.length > LONGEST || !isPlainWord(written))
		return undefined
	if (knowledge.listed.rareWords.has(written)) return undefined
	if (!isNearUsual(cell, written)) return undefined
	const slips = slipsOf(knowledge, written, 0, written.length, 'all')
	const slip = slips.find(({ key }) => isUsual(cell, key))
	if (!slip || (mayAgree && lacksAgreement(slip, written))) return slip
	return isRare && isOfFingers(slip, written) ? slip : undefined
}

/**
 * Whether one letter more, less, another or swapped may make the word that is usual in the frame of this: tells
 * from its mark, which takes two thirds of the time of looking for words.
 */
function isNearUsual(cell: number, written: string): boolean {
	const { length } = written
	let before = KEY_SEED
	for (let at = 0; at <= length; at++) {
		for (const letter of ALPHABET) {
			const put = addToKey(before, letter)
			if (isUsual(cell, keyOf(written, at, length, put))) return true
			if (at < length && isUsual(cell, keyOf(written, at + 1, length, put))) return true
		}
		if (at === length) return false
		const here = written.charCodeAt(at)
		if (isUsual(cell, keyOf(written, at + 1, length, before))) return true
		if (isUsual(cell, keyOf(written, at + 2, length, before))) return true
		if (at + 1 < length) {
			const swapped = addToKey(addToKey(before, written.charCodeAt(at + 1)), here)
			if (isUsual(cell, keyOf(written, at + 2, length, swapped))) return true
		}
		before = addToKey(before, here)
	}
	return false
}

/** Of the words before and behind word `i`, how many the news writes beside it. */
function knownNeighbours({ bigrams }: SpellingKnowledge, tokens: Tokens, i: number): number {
	const own = tokens.key[i] as number
	const before = keyBeside(tokens, i, i - 2)
	const after = keyBeside(tokens, i, i + 2)
	const isKnownBefore = before !== undefined && logPairs(bigrams, before, own) > 0
	const isKnownAfter = after !== undefined && logPairs(bigrams, own, after) > 0
	return (isKnownBefore ? 1 : 0) + (isKnownAfter ? 1 : 0)
}

/** Whether the word is the usual one of the frame of another kind that it stands in. */
function isUsualElsewhere(frames: Frames, tokens: Tokens, { kind, i }: Odd): boolean {
	const isBetween = kind === 'between'
	const before = keyBeside(tokens, i, i - 2)
	const other = isBetween ? keyBeside(tokens, i - 2, i - 4) : keyBeside(tokens, i, i + 2)
	if (before === undefined || other === undefined) return false
	const frame = isBetween ? frameOf('behind', other, before) : frameOf('between', before, other)
	return isUsual(cellOf(frames, frame), tokens.key[i] as number)
}

/** Whether a definite word lacks the letter that makes it agree with a feminine one. */
function lacksAgreement({ kind, at, word }: Slip, written: string): boolean {
	const isLast = kind === 'missing' && at === written.length
	return isLast && word.charCodeAt(at) === TEH_MARBUTA && hasArticle(written, 0)
}

/** Whether fingers rather than grammar made the one word of the other: endings and clitics are changed on purpose. */
function isOfFingers(slip: Slip, written: string): boolean {
	const { kind, at, word } = slip
	const here = foldLetter(written.charCodeAt(at))
	if (kind === 'other' && !isBeside(here, foldLetter(word.charCodeAt(at)))) return false
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
	return (kind === 'other' || kind === 'like') && isPut && isDropped
}

/** A clitic or a prefix more, less or another makes another phrase; but the article has no letter twice. */
function isOfClitic({ kind, at, word }: Slip, written: string): boolean {
	if (kind === 'swapped' || kind === 'repeated') return false
	if (kind === 'doubled' && hasArticle(word, 0)) return false
	const lead = Math.max(leadOf(skeleton(written)), leadOf(skeleton(word)))
	if (kind === 'missing' || kind === 'like' || kind === 'other') return at < lead
	return (
		at < lead ||
		(at <= lead + 1 && written.charCodeAt(at) === TEH) ||
		(at <= 1 && kind === 'doubled')
	)
}

const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YEH])
/** Letters that endings are made of. */
const ENDINGS: ReadonlySet<number> = new Set([ALEF, TEH, NOON, HEH, MEEM, WAW, YEH, KAF])
