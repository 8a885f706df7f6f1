import { stemStarts } from '../text/clitics.ts'
import { addToKey, foldLetter, KEY_SEED, keyOf, keyWithAlef } from '../text/fold.ts'
import {
	ALEF,
	ALEF_MAKSURA,
	ALEF_WITH_HAMZA_BELOW,
	HAMZA,
	KAF,
	LAM,
	NOON,
	SEEN,
	spell,
	TEH,
} from '../text/letters.ts'
import type { Tokens } from '../text/tokenize.ts'
import { lacksHamza } from './connecting-alef.ts'
import type { SpellingKnowledge } from './knowledge.ts'
import { NOUN_PRONOUNS } from './pronouns.ts'
import { countAlefs, type Spelling, withAlefs, withoutAlefs } from './spellings.ts'
import { asksContext, UNSEEN, UNWEIGHED } from './weighing.ts'
import {
	endOfForms,
	firstForm,
	indexOfForm,
	isSettled,
	logCount,
	logCountAt,
	NOT_LISTED,
	spellingAt,
	WEIGHT_UNITS,
	type WordList,
} from './word-list.ts'

/** How a word should rather be written, and how sure we are. */
export interface Preference {
	readonly spelling: Spelling
	/** Nats by which the preferred spelling is likelier than the written one. */
	readonly odds: number
	/** Nats by which it is likelier than the next other spelling. */
	readonly lead: number
	/** How often the list has seen the preferred and the written form. */
	readonly count: number
	readonly writtenCount: number
}

/** A spelling less likely ahead than this (nats) is no preference, but for the counts alone. */
export const LEAST_ODDS = 1
/** Nats by which counts alone may speak: a form seen eight times as often. */
const MAJORITY = Math.log(8)
/** A stem behind clitics must be this common (log count) before it speaks for the whole word. */
const COMMON_STEM = Math.log(30)
/** Seen so often (log count) it is enough where its letters leave no doubt that a hamza is wrong or missing. */
const KNOWN_STEM = Math.log(4)
/** Shorter stems are found in foreign names by chance. */
const SHORTEST_STEM = 4

/** A shorter stem is no evidence on top of the word's own: it may be an imperative. */
const LONG_STEM = 5

/** The counts of a word rarer than this (log count) prove little; its stem's prove more. */
const RARE = Math.log(20)
/** The counts of one rarer than this are borne out by its stem's where both say the same. */
const SELDOM = Math.log(1000)

/** No word was weighed. */
const NO_SCORES = new Float64Array()

/**
 * The likelier spelling of word `i`, whose written spelling and first listed form are given; undefined
 * when it is best as it is or unknown. Counts are the prior; where several spellings are real words
 * the context decides: what its forms score in it stands in `scores` from `from` on (see `weighing.ts`).
 */
export function preferSpelling(
	tokens: Tokens,
	i: number,
	written: Spelling,
	first: number,
	knowledge: SpellingKnowledge,
	scores: Float64Array = NO_SCORES,
	from: number = UNWEIGHED,
): Preference | undefined {
	if (first === NOT_LISTED) {
		return (
			preferStem(tokens, i, written, knowledge, SHORTEST_STEM) ??
			preferPlural(tokens, i, written, knowledge)
		)
	}
	if (isSettled(knowledge.words, first, written)) return undefined
	const end = endOfForms(knowledge.words, tokens.key[i] as number, first)
	const preference = choose(knowledge.words, written, first, end, scores, from)
	const known = logCountAt(knowledge.words, first)
	const isClear = preference !== undefined && preference.odds >= LEAST_ODDS
	if (known >= (isClear ? SELDOM : RARE)) return preference
	const ofStem = preferStem(tokens, i, written, knowledge, isClear ? LONG_STEM : SHORTEST_STEM)
	if (!isClear) return ofStem ?? preference
	return ofStem && isBorneOut(preference, ofStem, written) ? ofStem : preference
}

/** The stem says the same and says it more clearly; of the last letter its counts tell nothing new. */
function isBorneOut(word: Preference, stem: Preference, written: Spelling): boolean {
	const isOfAlefs = (word.spelling & 1) === (written & 1)
	return isOfAlefs && stem.spelling === word.spelling && stem.odds > word.odds
}

/**
 * True when the words beside it may make another spelling of the word likelier; false only where
 * `preferSpelling` gives undefined in every context. Depends on the form alone.
 */
export function mayPrefer(
	tokens: Tokens,
	i: number,
	written: Spelling,
	first: number,
	knowledge: SpellingKnowledge,
): boolean {
	const { words } = knowledge
	if (first !== NOT_LISTED) {
		const end = endOfForms(words, tokens.key[i] as number, first)
		if (asksContext(words, written, first, end)) return true
	}
	return preferSpelling(tokens, i, written, first, knowledge) !== undefined
}

function choose(
	words: WordList,
	written: Spelling,
	first: number,
	end: number,
	scores: Float64Array,
	from: number,
): Preference | undefined {
	const writtenAt = indexOfForm(words, written, first, end)
	const writtenPrior = writtenAt < 0 ? UNSEEN : logCountAt(words, writtenAt)
	let best = -1
	let bestScore = Number.NEGATIVE_INFINITY
	let next = Number.NEGATIVE_INFINITY
	let writtenScore = UNSEEN
	for (let f = first; f < end; f++) {
		const prior = logCountAt(words, f)
		const score = from === UNWEIGHED ? prior : prior + (scores[from + f - first] as number)
		if (f === writtenAt) writtenScore = score
		else if (score > bestScore) {
			next = bestScore
			bestScore = score
			best = f
		} else if (score > next) next = score
	}
	if (best < 0) return undefined
	const odds = bestScore - writtenScore
	if (odds < LEAST_ODDS && !isOutnumbered(words, best, writtenPrior, odds)) return undefined
	return {
		spelling: spellingAt(words, best),
		odds,
		lead: bestScore - next,
		count: countOf(words.weight, best),
		writtenCount: writtenAt < 0 ? 0 : countOf(words.weight, writtenAt),
	}
}

/** The counts are much clearer than the context against them. */
function isOutnumbered(words: WordList, best: number, writtenPrior: number, odds: number): boolean {
	return odds > -MAJORITY && logCountAt(words, best) - writtenPrior >= MAJORITY
}

/** A word the list hardly knows, read as clitics and a common stem, or as such a stem with a pronoun. */
function preferStem(
	tokens: Tokens,
	i: number,
	written: Spelling,
	{ words }: SpellingKnowledge,
	shortest: number,
): Preference | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	for (const { at, elided } of stemStarts(text, start, end)) {
		if (at === start || end - at < shortest) continue
		const key = elided ? keyWithAlef(text, at, end) : keyOf(text, at, end)
		const first = firstForm(words, key)
		if (first === NOT_LISTED || !speaks(words, first, text, at, end)) continue
		const skipped = countAlefs(text, start, at)
		return preferOfStem(words, key, first, written, skipped, elided ? 1 : 0)
	}
	return preferBeforePronoun(words, text, start, end, written, shortest)
}

/** A word in alef maksura that with a noon behind its yeh is a plural: the noon is lost before another noun. */
function preferPlural(
	{ text, start: starts }: Tokens,
	i: number,
	written: Spelling,
	{ words }: SpellingKnowledge,
): Preference | undefined {
	const start = starts[i] as number
	const end = starts[i + 1] as number
	if (text.charCodeAt(end - 1) !== ALEF_MAKSURA) return undefined
	const stems = stemStarts(text, start, end).filter(({ at }) => end - at >= LONG_STEM)
	const isKnown = stems.some(({ at }) => {
		const asWritten = withoutAlefs(written, countAlefs(text, start, at))
		return logCount(words, keyOf(text, at, end), asWritten) !== undefined
	})
	if (isKnown) return undefined
	const plurals = stems
		.flatMap(({ at }) => [keyOf(text, at, end), keyOf(text, at, end, ARTICLE)])
		.map((key) => firstForm(words, addToKey(key, NOON) >>> 0))
		.filter((first) => first !== NOT_LISTED)
		.sort((a, b) => logCountAt(words, b) - logCountAt(words, a))
	const [plural] = plurals
	if (plural === undefined) return undefined
	const odds = logCountAt(words, plural) - UNSEEN
	const count = countOf(words.weight, plural)
	return { spelling: written & ~1, odds, lead: odds, count, writtenCount: 0 }
}

/** The key of the article, with which such plurals are commonest. */
const ARTICLE = addToKey(addToKey(KEY_SEED, ALEF), LAM)

/** A stem that starts with an alef and bears a pronoun; only whether that alef has a hamza is asked. */
function preferBeforePronoun(
	words: WordList,
	text: string,
	start: number,
	end: number,
	written: Spelling,
	shortest: number,
): Preference | undefined {
	for (const { at } of stemStarts(text, start, end)) {
		if (foldLetter(text.charCodeAt(at)) !== ALEF) continue
		const skipped = countAlefs(text, start, at)
		for (const pronoun of NOUN_PRONOUNS) {
			const to = end - pronoun.length
			const isBorne = to - at >= shortest && text.startsWith(pronoun, to)
			if (!isBorne || isVerbal(text, to)) continue
			const key = keyBeforePronoun(text, at, to)
			const first = firstForm(words, key)
			if (first === NOT_LISTED) continue
			if (!speaks(words, first, text, at, to)) return undefined
			return preferFirstAlef(words, key, first, written, skipped)
		}
	}
	return undefined
}

/**
 * Whether the stem `text[at, end)`, whose first listed form this is, is known well enough to say how the
 * word is written. Behind a seen or kaf it is a foreign name's end as often as a stem.
 */
function speaks(words: WordList, first: number, text: string, at: number, end: number): boolean {
	const count = logCountAt(words, first)
	if (count >= COMMON_STEM) return true
	const before = text.charCodeAt(at - 1)
	if (count < KNOWN_STEM || before === SEEN || before === KAF) return false
	const stem = text.slice(at, end).replace(SEATED, spell(HAMZA))
	return text.charCodeAt(at) === ALEF_WITH_HAMZA_BELOW || lacksHamza(stem)
}

/** A teh that no alef makes a plural's: the subject's, where the alef may be the first person's. */
function isVerbal(text: string, to: number): boolean {
	return text.charCodeAt(to - 1) === TEH && text.charCodeAt(to - 2) !== ALEF
}

/** The key of a stem that bears a pronoun: a hamza at its end has no seat without it. */
function keyBeforePronoun(text: string, at: number, to: number): number {
	const isSeated = SEATED.test(text.charAt(to - 1))
	return isSeated ? addToKey(keyOf(text, at, to - 1), HAMZA) >>> 0 : keyOf(text, at, to)
}

/** A hamza as it stands before a pronoun, on waw or yeh. */
const SEATED = /[\u0624\u0626]$/u

/** As the stem starts whatever follows: its first alef bare or with the hamza the list has. */
function preferFirstAlef(
	words: WordList,
	key: number,
	first: number,
	written: Spelling,
	skipped: number,
): Preference | undefined {
	const own = withoutAlefs(written, skipped) & FIRST_ALEF
	const best = spellingAt(words, first) & FIRST_ALEF
	if (own === best || (own !== 0 && best !== 0)) return undefined
	const prior = logCountAt(words, first)
	let as = Number.NEGATIVE_INFINITY
	for (let f = first; f < endOfForms(words, key, first); f++) {
		if ((spellingAt(words, f) & FIRST_ALEF) === own) as = Math.max(as, logCountAt(words, f))
	}
	const odds = prior - Math.max(as, UNSEEN)
	return {
		spelling: withAlefs(written, (withoutAlefs(written, skipped) & ~FIRST_ALEF) | best, skipped),
		odds,
		lead: odds,
		count: countOf(words.weight, first),
		writtenCount: Math.round(Math.exp(as)),
	}
}

/** The bits of a spelling that say how its first alef is written. */
const FIRST_ALEF = 6

/** As the stem's commonest form has it; `elided` alefs of the listed stem are not written in the text. */
function preferOfStem(
	words: WordList,
	key: number,
	first: number,
	written: Spelling,
	skipped: number,
	elided: number,
): Preference | undefined {
	const stem = withoutAlefs(written, skipped)
	const end = endOfForms(words, key, first)
	const prior = logCountAt(words, first)
	const best = withoutAlefs(spellingAt(words, first), elided)
	if (best === stem) return undefined
	let writtenAt = first
	while (writtenAt < end && withoutAlefs(spellingAt(words, writtenAt), elided) !== stem) writtenAt++
	const isWritten = writtenAt < end
	return {
		spelling: withAlefs(written, best, skipped),
		odds: prior - (isWritten ? logCountAt(words, writtenAt) : UNSEEN),
		lead: prior - (end > first + 1 ? logCountAt(words, first + 1) : UNSEEN),
		count: countOf(words.weight, first),
		writtenCount: isWritten ? countOf(words.weight, writtenAt) : 0,
	}
}

function countOf(weight: Uint8Array, at: number): number {
	return Math.round(Math.exp((weight[at] as number) / WEIGHT_UNITS))
}
