import { stemStarts } from '../../text/clitics.ts'
import { addToKey, foldLetter, keyOf, keyWithAlef } from '../../text/fold.ts'
import { ALEF, ALEF_WITH_HAMZA_BELOW, HAMZA, KAF, SEEN, spell, TEH } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import type { Preference } from '../rule.ts'
import { isOwnLetter } from '../words/proclitics.ts'
import { NOUN_PRONOUNS } from '../words/pronouns.ts'
import { countAlefs, type Spelling, withAlefs, withoutAlefs } from '../words/spellings.ts'
import {
	countAt,
	endOfForms,
	firstForm,
	logCountAt,
	NOT_LISTED,
	spellingAt,
	type WordList,
} from '../words/word-list.ts'
import { lacksHamza } from './connecting-alef.ts'
import { UNSEEN } from './weighing.ts'

/** A stem behind clitics must be this common (log count) before it speaks for the whole word. */
const COMMON_STEM = Math.log(30)
/** Seen so often (log count) it is enough where its letters leave no doubt that a hamza is wrong or missing. */
const KNOWN_STEM = Math.log(4)
/** A shorter stem is no evidence on top of the word's own: it may be an imperative. */
export const LONG_STEM = 5

/** A word the list hardly knows, read as clitics and a common stem, or as such a stem with a pronoun. */
export function preferStem(
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
		if (at === start || end - at < shortest || isOwnLetter(text, start, at, end)) continue
		const key = elided ? keyWithAlef(text, at, end) : keyOf(text, at, end)
		const first = firstForm(words, key)
		if (first === NOT_LISTED || !speaks(words, first, text, at, end)) continue
		const skipped = countAlefs(text, start, at)
		return preferOfStem(words, key, first, written, skipped, elided ? 1 : 0)
	}
	return preferBeforePronoun(words, text, start, end, written, shortest)
}

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
			if (
				first === NOT_LISTED ||
				!hasOthers(
					spellingAt(words, first),
					withoutAlefs(written, skipped),
					countAlefs(text, at, to),
				)
			)
				continue
			if (!speaks(words, first, text, at, to)) return undefined
			return preferFirstAlef(words, key, first, written, skipped)
		}
	}
	return undefined
}

/** Whether a stem of so many alefs is written like the listed one, but for its first alef and its last letter. */
function hasOthers(listed: Spelling, written: Spelling, alefs: number): boolean {
	const others = (4 ** (alefs - 1) - 1) << 1
	return (withoutAlefs(listed, 1) & others) === (withoutAlefs(written, 1) & others)
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
		other: undefined,
		count: countAt(words, first),
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
	const second = first + 1 < end ? first + 1 : NOT_LISTED
	const isOther = second !== NOT_LISTED && second !== writtenAt
	return {
		spelling: withAlefs(written, best, skipped),
		odds: prior - (isWritten ? logCountAt(words, writtenAt) : UNSEEN),
		lead: prior - (second === NOT_LISTED ? UNSEEN : logCountAt(words, second)),
		other: isOther
			? withAlefs(written, withoutAlefs(spellingAt(words, second), elided), skipped)
			: undefined,
		count: countAt(words, first),
		writtenCount: isWritten ? countAt(words, writtenAt) : 0,
	}
}
