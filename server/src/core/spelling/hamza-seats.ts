import { keyOf } from '../text/fold.ts'
import {
	ALEF_MAKSURA,
	ALEF_WITH_HAMZA_ABOVE,
	HAMZA,
	WAW,
	WAW_WITH_HAMZA_ABOVE,
	YEH,
	YEH_WITH_HAMZA_ABOVE,
} from '../text/letters.ts'
import { respell } from './spellings.ts'
import { firstForm, NOT_LISTED, spellingAt, WEIGHT_UNITS, type WordList } from './word-list.ts'

/** Weight of a word seen some forty times. */
const COMMON = Math.log(40) * WEIGHT_UNITS
const SHORTEST = 4
const SEATS: readonly number[] = [
	HAMZA,
	WAW_WITH_HAMZA_ABOVE,
	YEH_WITH_HAMZA_ABOVE,
	ALEF_WITH_HAMZA_ABOVE,
]

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
	if (!isFinal && !mayBeSlip(words, key, written)) return undefined
	const form = isFinal ? finalForm(words, written) : onlyForm(words, written)
	return form === undefined ? undefined : { form, isFinal }
}

function endsOnMaksura(written: string): boolean {
	return written.charCodeAt(written.length - 1) === HAMZA && written.at(-2) === MAKSURA
}

/** A hamza behind the hamza that ends the word. */
const TWICE = /[\u0621\u0623\u0624\u0626]\u0621$/u

const MAKSURA = String.fromCharCode(ALEF_MAKSURA)

function mayBeSlip(words: WordList, key: number, written: string): boolean {
	return written.length >= SHORTEST && firstForm(words, key) === NOT_LISTED
}

/** Yeh and hamza behind a long vowel, a hamza on yeh behind a short one: whichever is the commoner. */
function finalForm(words: WordList, written: string): string | undefined {
	if (TWICE.test(written))
		return weightOf(words, written.slice(0, -1)) > 0 ? written.slice(0, -1) : undefined
	const stem = written.slice(0, -2)
	const forms = [
		stem + String.fromCharCode(YEH, HAMZA),
		stem + String.fromCharCode(YEH_WITH_HAMZA_ABOVE),
	]
	const [best] = forms.filter((form) => weightOf(words, form) > 0).sort(byWeight(words))
	return best
}

/** The only common word that has the hamza on another seat. */
function onlyForm(words: WordList, written: string): string | undefined {
	const seats = otherSeats(written)
	if (seats.length === 0) return undefined
	const forms = seats.filter((form) => weightOf(words, form) > COMMON)
	const [form] = forms
	if (form === undefined || forms.length > 1) return undefined
	const first = firstForm(words, keyOf(form, 0, form.length))
	return respell(form, 0, form.length, spellingAt(words, first))
}

/** Not at the end, where the seat tells the active verb from the passive one. */
function otherSeats(written: string): readonly string[] {
	const forms: string[] = []
	for (let at = 1; at < written.length - 1; at++) {
		const code = written.charCodeAt(at)
		if (!SEATS.includes(code) || isEgyptian(written, at)) continue
		for (const seat of SEATS) {
			if (seat === code) continue
			forms.push(written.slice(0, at) + String.fromCharCode(seat) + written.slice(at + 1))
		}
	}
	return forms
}

/** Before a long u the older school of Egypt writes yeh: accepted, and a matter of house style. */
function isEgyptian(written: string, at: number): boolean {
	return written.charCodeAt(at) === YEH_WITH_HAMZA_ABOVE && written.charCodeAt(at + 1) === WAW
}

function byWeight(words: WordList): (a: string, b: string) => number {
	return (a, b) => weightOf(words, b) - weightOf(words, a)
}

function weightOf(words: WordList, form: string): number {
	const first = firstForm(words, keyOf(form, 0, form.length))
	return first === NOT_LISTED ? 0 : (words.weight[first] as number)
}
