import { isPreposition } from '../../text/clitics.ts'
import { ALEF, BEH, FEH, KAF, LAM, SEEN, spell, WAW } from '../../text/letters.ts'

/*
 * What a word may carry in front of its stem, as sources of regular expressions and spelt out. By its letters alone:
 * whether a first waw is a conjunction or part of the stem is for the reader of the stem to say.
 */

const CONJUNCTIONS = spell(WAW, FEH)
/** Prepositions of one letter, and the seen of the future. */
const PARTICLES = spell(BEH, KAF, LAM, SEEN)
const BEFORE_ARTICLE = spell(BEH, KAF)
const ARTICLE = spell(ALEF, LAM)
/** Behind the preposition lam the alef of the article is gone. */
const ELIDED = spell(LAM, LAM)

/** A conjunction of one letter, or nothing. */
export const CONJUNCTION = `[${CONJUNCTIONS}]?`

/** The article, perhaps behind a conjunction and a preposition. */
export const DEFINITE = `${CONJUNCTION}(?:[${BEFORE_ARTICLE}]?${ARTICLE}|${ELIDED})`

/** Conjunction, then article, preposition or the seen of the future: any of them, or nothing. */
export const PROCLITICS = `(?:${DEFINITE}|${CONJUNCTION}[${PARTICLES}]?)`

/** What a noun may stand behind, whose own alef comes next: also a lam that is preposition or article. */
export const BEFORE_ALEF = `${CONJUNCTION}[${spell(BEH, KAF, LAM)}]?(?:${ARTICLE}|${spell(LAM)})?`

/** All that `DEFINITE` stands for. */
export const DEFINITE_LEADS = behindConjunctions([
	...oneOrNone(BEFORE_ARTICLE).map((preposition) => preposition + ARTICLE),
	ELIDED,
])

/** All else that `PROCLITICS` stands for. */
export const BARE_LEADS = behindConjunctions(oneOrNone(PARTICLES))

function behindConjunctions(leads: readonly string[]): readonly string[] {
	return oneOrNone(CONJUNCTIONS).flatMap((conjunction) => leads.map((lead) => conjunction + lead))
}

function oneOrNone(letters: string): readonly string[] {
	return ['', ...letters]
}

const IN_FRONT = new RegExp(`^${PROCLITICS}`, 'u')
const SHORTEST_STEM = 3

/** Where the stem of a word (a skeleton) may start behind clitics, but behind its first letter at least. */
export function leadOf(written: string): number {
	const lead = IN_FRONT.exec(written)?.[0].length ?? 0
	return written.length - lead < SHORTEST_STEM ? 1 : Math.max(1, lead)
}

/**
 * Whether what stands before `at` is the word's own letter as often as a clitic: a second waw, and a preposition or
 * the seen of the future before so few letters as many names have.
 */
export function isOwnLetter(text: string, start: number, at: number, end: number): boolean {
	const last = text.charCodeAt(at - 1)
	if (at - start > 1 && last === WAW) return true
	return isPreposition(last) && end - at < SHORTEST_NAME
}

const SHORTEST_NAME = 5
