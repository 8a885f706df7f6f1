import { keyOf } from '../../text/fold.ts'
import {
	ALEF,
	ALEF_MAKSURA,
	ALEF_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_BELOW,
	ALEF_WITH_MADDA_ABOVE,
	BEH,
	HAMZA,
	KAF,
	LAM,
	MEEM,
	SEEN,
	spell,
	TEH_MARBUTA,
	WAW,
	WAW_WITH_HAMZA_ABOVE,
	YEH,
	YEH_WITH_HAMZA_ABOVE,
} from '../../text/letters.ts'
import { casedHamza } from '../words/cased-hamza.ts'
import { type KnownWord, knownAs } from '../words/known-as.ts'
import { CONJUNCTION, DEFINITE, PROCLITICS } from '../words/proclitics.ts'
import { LONGEST_WORD, WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

/** Weight of a word seen a dozen times. */
const COMMON = Math.log(12) * WEIGHT_UNITS
/** Weight of a word seen four times: commoner ones are meant. */
const RARE = Math.log(4) * WEIGHT_UNITS
/** The right word is so many times commoner than the written one, and than any other. */
const LEAD = Math.log(15) * WEIGHT_UNITS
const SHORTEST = 4
const SEATS: readonly number[] = [
	HAMZA,
	WAW_WITH_HAMZA_ABOVE,
	YEH_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_ABOVE,
]

/** Whether a hamza stands in the word `text[start, end)` behind its first letter, as in few words. */
export function hasSeat(text: string, start: number, end: number): boolean {
	for (let at = start + 1; at < end; at++) {
		const code = text.charCodeAt(at)
		if (code === HAMZA || (code <= YEH_WITH_HAMZA_ABOVE && code >= ALEF_WITH_HAMZA_ABOVE)) {
			if (code !== ALEF_WITH_HAMZA_BELOW) return true
		}
	}
	return false
}

/** A word with its hamza on the seat it should have. */
export interface Reseated {
	readonly form: string
	/** True where the hamza ends the word: its seat follows from the letter before. */
	readonly isFinal: boolean
}

/**
 * The word `written`, of this skeleton key, with its hamza on another seat, if that is what it lacks. At
 * the end alef maksura never carries a hamza; elsewhere an unknown word is compared to known ones.
 */
export function reseated(words: WordList, key: number, written: string): Reseated | undefined {
	const isFinal = endsOnMaksura(written) || TWICE.test(written)
	if (!isFinal && (MARK.test(written) || !mayBeSlip(words, key, written))) return undefined
	const form = isFinal ? finalForm(words, written) : onlyForm(words, written)
	return form === undefined ? undefined : { form, isFinal }
}

function endsOnMaksura(written: string): boolean {
	return written.charCodeAt(written.length - 1) === HAMZA && written.at(-2) === MAKSURA
}

/** Who marks a vowel means the seat. */
const MARK = /\p{Mn}/u

/** A hamza behind the hamza that ends the word. */
const TWICE = /[\u0621\u0623\u0624\u0626]\u0621$/u

const MAKSURA = spell(ALEF_MAKSURA)

/** The news hardly has the word, however its alefs are spelled. */
function mayBeSlip(words: WordList, key: number, written: string): boolean {
	if (written.length < SHORTEST || written.length > LONGEST_WORD) return false
	return weightOfKey(words, key) <= RARE
}

/** Yeh and hamza behind a long vowel, a hamza on yeh behind a short one: whichever is the commoner. */
function finalForm(words: WordList, written: string): string | undefined {
	if (TWICE.test(written))
		return weightOf(words, written.slice(0, -1)) > 0 ? written.slice(0, -1) : undefined
	const stem = written.slice(0, -2)
	const forms = [stem + spell(YEH, HAMZA), stem + spell(YEH_WITH_HAMZA_ABOVE)]
	const [best] = forms.filter((form) => weightOf(words, form) > 0).sort(byWeight(words))
	return best
}

/** The one word that has the hamza on another seat and is much commoner than any other, and than this. */
function onlyForm(words: WordList, written: string): string | undefined {
	const [best, next] = otherSeats(written)
		.map((form) => withItsAlefs(words, form))
		.filter((known) => known.weight > COMMON)
		.sort((a, b) => b.weight - a.weight)
	if (best === undefined) return undefined
	const least = Math.max(withItsAlefs(words, written).weight, next?.weight ?? 0)
	return best.weight < least + LEAD ? undefined : best.form
}

/** How news spells the alefs of `form` most, where its hamzas and its last letter are as written here. */
function withItsAlefs(words: WordList, form: string): KnownWord {
	return knownAs(words, form, (spelled) => tailOf(spelled) === tailOf(form))
}

/** What the alef that starts the word, perhaps behind clitics, leaves. */
function tailOf(word: string): string {
	return word.replace(START, '')
}

const ALEFS = spell(ALEF, ALEF_WITH_MADDA_ABOVE, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW)
const START = new RegExp(`^${PROCLITICS}[${ALEFS}]?`, 'u')

function otherSeats(written: string): readonly string[] {
	const cased = casedHamza(written)?.at
	const forms: string[] = []
	const stem = START.exec(written)?.[0].length ?? 0
	for (let at = Math.max(stem, 1); at < written.length; at++) {
		const code = written.charCodeAt(at)
		if (!SEATS.includes(code) || at === cased || isAccepted(written, at)) continue
		const rest = written.slice(at + 1)
		for (const seat of seatsFor(written, at)) {
			forms.push(written.slice(0, at) + spell(seat) + rest)
		}
		const isLong = rest.length > 1 && rest.charCodeAt(0) === ALEF
		if (isLong) forms.push(withMadda(written, at))
	}
	return forms
}

/** A hamza and a long a are one letter, also where a second alef stands before them. */
function withMadda(written: string, at: number): string {
	const from = written.charCodeAt(at - 1) === ALEF && at > 1 ? at - 1 : at
	return written.slice(0, from) + spell(ALEF_WITH_MADDA_ABOVE) + written.slice(at + 2)
}

/**
 * The seats that are no other form of the word. Alone behind an alef against yeh tells past from present
 * (but before yeh), and a participle from its verbal noun; alef against waw active from passive or a verb from its noun, and so does the end
 * of a word without article.
 */
function seatsFor(written: string, at: number): readonly number[] {
	const code = written.charCodeAt(at)
	const isFinal = at === written.length - 1
	if (isFinal && !HAS_ARTICLE.test(written)) return FINAL_SEATS[code] ?? []
	const isTense = written.charCodeAt(at - 1) === ALEF && !isFinal
	if (isTense && written.charCodeAt(written.length - 1) === TEH_MARBUTA) return []
	if (isTense && code === WAW_WITH_HAMZA_ABOVE) return []
	if (isTense && code === HAMZA)
		return written.charCodeAt(at + 1) === YEH ? [YEH_WITH_HAMZA_ABOVE] : []
	return SEATS.filter((seat) => seat !== code && !isVoice(written, code, seat))
}

/** What a final hamza may be moved to: only from where no verb has it. */
const FINAL_SEATS: Readonly<Record<number, readonly number[]>> = {
	[YEH_WITH_HAMZA_ABOVE]: [HAMZA],
	[HAMZA]: [YEH_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_ABOVE],
}

/** Participles and what has an article; and behind the yeh of the present alef is no noun. */
const NO_VERB = new RegExp(
	`^(?:${DEFINITE}|${CONJUNCTION}(?:[${spell(BEH, KAF, LAM)}]?${spell(MEEM)}|${spell(SEEN)}?${spell(YEH)}))`,
	'u',
)
const HAS_ARTICLE = new RegExp(`^${DEFINITE}`, 'u')

function isVoice(written: string, code: number, seat: number): boolean {
	if (code === WAW_WITH_HAMZA_ABOVE) return seat === ALEF_WITH_HAMZA_ABOVE
	if (code !== ALEF_WITH_HAMZA_ABOVE || seat !== WAW_WITH_HAMZA_ABOVE) return false
	return !NO_VERB.test(written)
}

/** A hamza alone behind a letter that joins it: no school of Egypt writes that before a long u. */
const UNSEATED = /[^\u0627\u062f\u0630\u0631\u0632\u0648]\u0621/u

/** Two schools: before a long u, and for the feminine of a word in yeh. */
function isAccepted(written: string, at: number): boolean {
	if (at + 1 === written.length) return false
	const next = written.charCodeAt(at + 1)
	if (next === WAW) return !UNSEATED.test(written.slice(at - 1, at + 1))
	return next === TEH_MARBUTA && written.charCodeAt(at - 1) === YEH
}

function byWeight(words: WordList): (a: string, b: string) => number {
	return (a, b) => weightOf(words, b) - weightOf(words, a)
}

function weightOf(words: WordList, form: string): number {
	return weightOfKey(words, keyOf(form, 0, form.length))
}
