import { behindLam } from '../../text/clitics.ts'
import {
	ALEF,
	ALEF_MAKSURA,
	ALEF_WITH_HAMZA_ABOVE,
	BEH,
	FEH,
	KAF,
	LAM,
	NOON,
	SEEN,
	spell,
	TEH,
	TEH_MARBUTA,
	WAW,
	YEH,
} from '../../text/letters.ts'
import { NOUN_PRONOUNS } from './pronouns.ts'

/** What stands before a form and the form, as one word. */
export function join(before: string, form: string): string {
	return before + (before.endsWith(LAM_LETTER) ? behindLam(form) : form)
}

/**
 * Letters turn a teh marbuta before them into a teh, except where their own ending replaces it, and
 * an alef maksura into an alef; the silent alef of a plural verb goes.
 */
export function attach(form: string, letters: string): string {
	if (letters === '') return form
	const stem = form.slice(0, -1)
	if (form.endsWith(spell(ALEF_MAKSURA))) return stem + spell(ALEF) + letters
	if (form.endsWith(spell(WAW, ALEF))) return stem + letters
	if (!form.endsWith(TEH_MARBUTA_LETTER)) return form + letters
	return ENDINGS.has(letters) ? stem + letters : stem + spell(TEH) + letters
}

const ARTICLE = spell(ALEF, LAM)
const ELIDED = spell(LAM, LAM)
const ARTICLES = [ARTICLE, ELIDED]
const TEH_MARBUTA_LETTER = spell(TEH_MARBUTA)
const CONJUNCTIONS = new Set([spell(WAW), spell(FEH)])
const LAM_LETTER = spell(LAM)
const PREPOSITIONS = new Set([spell(BEH), spell(KAF), spell(LAM)])
/** What an imperfect starts with: only there the seen of the future is a clitic. */
const PERSONS = new Set([spell(YEH), spell(TEH), spell(NOON), spell(ALEF_WITH_HAMZA_ABOVE)])
const SHORTEST = 2

/** Where the stem may start: the word's own start, and behind conjunction, preposition and article. */
export function stemStarts(word: string): readonly number[] {
	const found = [0]
	let at = 0
	const take = (letters: number) => {
		at += letters
		if (word.length - at >= SHORTEST) found.push(at)
	}
	if (CONJUNCTIONS.has(word.charAt(at))) take(1)
	if (word.startsWith(ELIDED, at)) take(ELIDED.length)
	else if (PREPOSITIONS.has(word.charAt(at)) || isFuture(word, at)) take(1)
	if (word.startsWith(ARTICLE, at)) take(ARTICLE.length)
	return found
}

function isFuture(word: string, at: number): boolean {
	return word.startsWith(spell(SEEN), at) && PERSONS.has(word.charAt(at + 1))
}

/** What was cut off the end of a word. */
export interface Tail {
	readonly letters: string
	readonly isEnding: boolean
}

const PRONOUNS: ReadonlySet<string> = new Set(NOUN_PRONOUNS)
const ENDINGS: ReadonlySet<string> = new Set([
	spell(TEH_MARBUTA),
	spell(ALEF, TEH),
	spell(ALEF, NOON),
	spell(YEH, NOON),
	spell(WAW, NOON),
	spell(ALEF),
])
const LONGEST_TAIL = 3

/** The stem from `at` on as it is, and without each ending or pronoun; with an article no pronoun goes. */
export function* cuts(
	word: string,
	at: number,
): Iterable<{ readonly stem: string; readonly tail: Tail }> {
	const stem = word.slice(at)
	const isDefinite =
		stem.startsWith(ARTICLE) || ARTICLES.some((article) => word.endsWith(article, at))
	yield { stem, tail: { letters: '', isEnding: false } }
	for (let length = 1; length <= LONGEST_TAIL && stem.length - length >= SHORTEST; length++) {
		const letters = stem.slice(-length)
		const rest = stem.slice(0, -length)
		if (ENDINGS.has(letters)) yield { stem: rest, tail: { letters, isEnding: true } }
		if (isDefinite || !PRONOUNS.has(letters)) continue
		yield { stem: rest, tail: { letters, isEnding: false } }
		if (rest.endsWith(spell(TEH))) {
			yield {
				stem: rest.slice(0, -1) + TEH_MARBUTA_LETTER,
				tail: { letters, isEnding: false },
			}
		}
	}
}
