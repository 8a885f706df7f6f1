import type { Draft } from '../rule.ts'
import { overlaps } from '../text/span.ts'
import { isInflection } from './inflection.ts'
import type { Page } from './rule.ts'
import { type Slip, slipsOf } from './slips.ts'
import { WEIGHT_UNITS } from './word-list.ts'

const SHORTEST = 5
/** No common word is longer; every candidate costs a look at the whole word. */
const LONGEST = 20

/**
 * The unknown words of a text whose likeliest slip is one of those asked for. A slip happens once: a word
 * that returns is a word, or a name.
 */
export function* checkSlips(
	page: Page,
	isAskedFor: (slip: Slip, written: string) => boolean,
): Iterable<Draft> {
	const { tokens, unlisted, knowledge } = page
	const counts = countKeys(page)
	for (const i of unlisted) {
		const start = tokens.start[i] as number
		const end = tokens.start[i + 1] as number
		if (end - start < SHORTEST || end - start > LONGEST) continue
		if (counts.get(tokens.key[i] as number) !== 1) continue
		const written = tokens.text.slice(start, end)
		if (/\P{L}/u.test(written)) continue
		if (isNamed(page, start, end) || isInflection(knowledge.words, tokens.text, start, end))
			continue
		const [slip] = [...slipsOf(knowledge.words, tokens.text, start, end)].sort(byLikelihood)
		if (slip && isAskedFor(slip, written)) yield { start, end, replacements: [slip.word] }
	}
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
