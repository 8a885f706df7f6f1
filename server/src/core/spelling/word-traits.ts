import { FORGOTTEN, remember, type WordMemo, wordMemos } from '../lexicon/word-memo.ts'
import { AIN, ALEF_MAKSURA, BEH, DAL } from '../text/letters.ts'
import { TokenKind, type Tokens, tokenText } from '../text/tokenize.ts'
import { variantAt } from './consistency/variants.ts'
import type { SpellingKnowledge } from './knowledge.ts'
import { bearsHamza, lacksHamza } from './letters/connecting-alef.ts'
import { hasSeat, reseated } from './letters/hamza-seats.ts'
import { mayPrefer } from './letters/preference.ts'
import { isTanwinMisplaced } from './letters/tanwin.ts'
import { mayBeSlip } from './slips/slip-suspects.ts'
import { casedHamza } from './words/cased-hamza.ts'
import { isConfusable } from './words/confusions.ts'
import { isGlued } from './words/glued.ts'
import { behindParticle } from './words/glued-particles.ts'
import { isMisspelt, listedTraits } from './words/listed.ts'
import { passes } from './words/sieve.ts'
import {
	type Spelling,
	scanWord,
	spellingOf,
	Trait,
	traitsOf,
	UNSPELLABLE,
} from './words/spellings.ts'
import { firstForm, NOT_LISTED, spellingAt, WEIGHT_UNITS } from './words/word-list.ts'

/**
 * All traits of word `i` (bits of `Trait`); 0 for a word that no rule has anything to say about, as
 * most are. All but one depend on the form alone and are worked out once for the words in use.
 */
export function traitsOfWord(
	tokens: Tokens,
	i: number,
	knowledge: SpellingKnowledge,
	known: WordMemo,
	recalled: number,
): number {
	let traits = recalled
	if (traits === FORGOTTEN) {
		traits = traitsOfForm(tokens, i, knowledge)
		remember(known, tokens, i, traits)
	}
	return isRepeated(tokens, i) ? traits | Trait.repeated : traits
}

/** Whether word `i` is the same as the word before it, a space away. */
export function isRepeated({ key, kind }: Tokens, i: number): boolean {
	return i > 1 && key[i - 2] === key[i] && kind[i - 1] === TokenKind.space
}

/** Weight of a word seen four times. */
const RARE = Math.log(4) * WEIGHT_UNITS

/** The traits of the forms met lately, where `traitsOfWord` keeps them. */
export const knownTraits = wordMemos()

function traitsOfForm(tokens: Tokens, i: number, knowledge: SpellingKnowledge): number {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const scan = scanWord(text, start, end)
	const key = (tokens.key[i] as number) | 0
	const first = firstForm(knowledge.words, key)
	let traits = traitsOf(scan) | listedTraits(knowledge.listed, tokens, i)
	if (first === NOT_LISTED) traits |= Trait.unlisted
	const weight = first === NOT_LISTED ? 0 : (knowledge.words.weight[first] as number)
	const isRare = weight <= RARE
	if (first === NOT_LISTED || passes(knowledge.frameSlips, key)) traits |= Trait.phrased
	const isGluedWord =
		(first === NOT_LISTED && isGlued(knowledge.words, text, start, end)) ||
		(isRare && behindParticle(knowledge.words, text, start, end) >= 0)
	if (isGluedWord) traits |= Trait.glued
	if (hasSeat(text, start, end)) traits |= seatTraits(knowledge, tokens, i, traits, isRare)
	if (isRare && mayBeSlip(knowledge, tokens, i)) traits |= Trait.slip
	if (traitsOf(scan) === 0 && isAlefOdd(text.slice(start, end), isRare ? 'rare' : 'common')) {
		traits |= Trait.oddAlef
	}
	if (traitsOf(scan) === 0 && isConfusable(knowledge.confusions, key)) traits |= Trait.confusable
	if (end - start === 1) traits |= Trait.single
	if ((traits & Trait.mark) !== 0 && isTanwinMisplaced(text, start, end)) {
		traits |= Trait.misplacedTanwin
	}
	if (startsCompound(text, start, end)) traits |= Trait.compound
	if (variantAt(knowledge.variants, text, start, end)) traits |= Trait.varying
	const written = spellingOf(scan)
	if (isUndotted(text, end, written, first, knowledge)) traits |= Trait.undotted
	const isForLetters = written !== UNSPELLABLE && (traits & NO_LETTERS) === 0
	if (isForLetters && mayPrefer(tokens, i, written, first, knowledge)) {
		traits |= Trait.doubtful
		if (knowledge.listed.realWords.has(text.slice(start, end))) traits |= Trait.realWord
	}
	const isOther = (traits & Trait.misspelt) !== 0 && !isMisspelt(knowledge.listed, tokens, i)
	return isOther ? traits & ~Trait.misspelt : traits
}

/** A missing hamza is doubted in words alone that news hardly has; one too many in all. */
function isAlefOdd(word: string, use: 'rare' | 'common'): boolean {
	return bearsHamza(word) || (use === 'rare' && lacksHamza(word))
}

/** What a hamza inside may be wrong about. A word that news has is on the right seat, and a listed one is known. */
function seatTraits(
	{ words }: SpellingKnowledge,
	tokens: Tokens,
	i: number,
	traits: number,
	isRare: boolean,
): number {
	const written = tokenText(tokens, i)
	const cased = casedHamza(written) ? Trait.cased : 0
	const mayMisseat =
		(isRare && (traits & Trait.misspelt) === 0) || (traits & Trait.finalInside) !== 0
	if (!mayMisseat || !reseated(words, tokens.key[i] as number, written)) return cased
	return cased | Trait.misseated
}

/** The list writes the word with a yeh, and with the hamzas it has here. */
function isUndotted(
	text: string,
	end: number,
	written: Spelling,
	first: number,
	{ words }: SpellingKnowledge,
): boolean {
	if (first === NOT_LISTED || text.charCodeAt(end - 1) !== ALEF_MAKSURA) return false
	return spellingAt(words, first) === (written & ~1)
}

/** Words whose letters other rules put right first, or that may be written either way. */
const NO_LETTERS =
	Trait.foreignLetter | Trait.presentationForm | Trait.combining | Trait.finalInside | Trait.single

/** `abd` at the start, or behind one clitic. */
function startsCompound(text: string, start: number, end: number): boolean {
	if (end - start < 3) return false
	const at = text.charCodeAt(start) === AIN ? start : start + 1
	return (
		text.charCodeAt(at) === AIN &&
		text.charCodeAt(at + 1) === BEH &&
		text.charCodeAt(at + 2) === DAL
	)
}
