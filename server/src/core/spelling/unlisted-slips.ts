import { recall, remember, wordMemos } from '../lexicon/word-memo.ts'
import type { Draft } from '../rule.ts'
import { ALEF, TEH } from '../text/letters.ts'
import { overlaps } from '../text/span.ts'
import { isInflection } from './inflection.ts'
import type { Page } from './rule.ts'
import { hasSlip, type Slip, type SlipKind, slipsOf } from './slips.ts'
import { WEIGHT_UNITS, type WordList } from './word-list.ts'

const SHORTEST = 5
/** No common word is longer; every candidate costs a look at the whole word. */
const LONGEST = 20

/**
 * The unknown words of a text that a typical slip of the fingers makes of a common one. A slip happens
 * once: a word that returns is a word, or a name.
 */
export function* checkSlips(page: Page): Iterable<Draft> {
	const { tokens, unlisted } = page
	const counts = countKeys(page)
	for (const i of unlisted) {
		const start = tokens.start[i] as number
		const end = tokens.start[i + 1] as number
		if (end - start < SHORTEST || end - start > LONGEST) continue
		if (counts.get(tokens.key[i] as number) !== 1) continue
		if (isNamed(page, start, end)) continue
		const meant = meantBy(page, i)
		if (meant !== undefined) yield { start, end, replacements: [meant] }
	}
}

/** Forms that no slip makes, as is true of nearly all; to find that out takes a thousand look-ups. */
const sound = wordMemos()
const SOUND = 1

/** The word that was probably meant by word `i`; undefined when it may be meant as it is. */
function meantBy({ tokens, knowledge: { words } }: Page, i: number): string | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const key = tokens.key[i] as number
	const known = sound(words)
	if (recall(known, text, start, end, key) === SOUND) return undefined
	const meant = likeliest(words, text, start, end)
	if (meant === undefined) remember(known, text, start, end, key, SOUND)
	return meant
}

function likeliest(words: WordList, text: string, start: number, end: number): string | undefined {
	const written = text.slice(start, end)
	const isWanted = (kind: SlipKind, at: number, weight: number) => {
		return isTypical({ kind, at, weight }, written)
	}
	if (/\P{L}/u.test(written) || !hasSlip(words, text, start, end, isWanted)) return undefined
	if (isInflection(words, text, start, end)) return undefined
	const [slip] = [...slipsOf(words, text, start, end)].sort(byLikelihood)
	return slip && isTypical(slip, written) ? slip.word : undefined
}

function countKeys({ tokens, unlisted }: Page): ReadonlyMap<number, number> {
	const counts = new Map<number, number>()
	for (const i of unlisted) {
		const key = tokens.key[i] as number
		counts.set(key, (counts.get(key) ?? 0) + 1)
	}
	return counts
}

function isNamed({ annotations }: Page, start: number, end: number): boolean {
	return annotations.entities.mentions.some((name) => {
		return name.kind !== 'ORG' && overlaps(name, { start, end })
	})
}

/** Ten times likelier than a letter put anywhere at random. */
const TYPICAL = Math.log(10) * WEIGHT_UNITS

function byLikelihood(a: Slip, b: Slip): number {
	return likelihood(b) - likelihood(a)
}

function likelihood({ kind, weight }: Slip): number {
	return kind === 'superfluous' || kind === 'other' ? weight : weight + TYPICAL
}

/** Shorter words are one slip away from some other word by chance, unless that is very common. */
const LONG = { swapped: 6, doubled: 6, missing: 7, like: 7 }
const VERY_COMMON = Math.log(700) * WEIGHT_UNITS

function isTypical({ kind, at, weight }: Omit<Slip, 'word'>, written: string): boolean {
	if (kind === 'superfluous' || kind === 'other') return false
	const isShort = written.length < LONG[kind]
	if (isShort && (weight < VERY_COMMON || written.length < LONG[kind] - 1)) return false
	return kind !== 'missing' || (at > 1 && !isFirstPerson(written))
}

/** A verb of the first person lacks the lam that would make it a verbal noun with its article. */
function isFirstPerson(written: string): boolean {
	const at = written.charCodeAt(0) === ALEF ? 0 : 1
	return written.charCodeAt(at) === ALEF && written.charCodeAt(at + 1) === TEH
}
