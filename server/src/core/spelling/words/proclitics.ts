import { isPreposition } from '../../text/clitics.ts'
import { ALEF, BEH, FEH, KAF, LAM, SEEN, spell, WAW } from '../../text/letters.ts'

/*
 * What a word may carry in front of its stem, as sources of regular expressions. By its letters alone:
 * whether a first waw is a conjunction or part of the stem is for the reader of the stem to say.
 */

/** A conjunction of one letter, or nothing. */
export const CONJUNCTION = `[${spell(WAW, FEH)}]?`

/** The article, perhaps behind a conjunction and a preposition; behind the preposition lam its alef is gone. */
export const DEFINITE = `${CONJUNCTION}(?:[${spell(BEH, KAF)}]?${spell(ALEF, LAM)}|${spell(LAM, LAM)})`

/** Conjunction, then article, preposition or the seen of the future: any of them, or nothing. */
export const PROCLITICS = `(?:${DEFINITE}|${CONJUNCTION}[${spell(BEH, KAF, LAM, SEEN)}]?)`

/** What a noun may stand behind, whose own alef comes next: also a lam that is preposition or article. */
export const BEFORE_ALEF = `${CONJUNCTION}[${spell(BEH, KAF, LAM)}]?(?:${spell(ALEF, LAM)}|${spell(LAM)})?`

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
