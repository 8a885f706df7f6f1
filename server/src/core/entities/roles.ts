import { hasArticle } from '../text/clitics.ts'
import { skeleton } from '../text/fold.ts'
import { ALEF, ARABIC_COMMA, spell } from '../text/letters.ts'
import { TokenKind } from '../text/tokenize.ts'
import { type ClassifiedWords, is, isBare, stemOf } from './classified-words.ts'
import { formOf } from './form.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { Name } from './name.ts'
import { numbersFor } from './room.ts'
import { WordClass } from './word-classes.ts'
import { continues, isWord } from './words.ts'

/** An apposition of more words than this is a clause. */
const LONGEST = 9

/**
 * The office a text gives a person in apposition, before the name («قائد الجيش الوطني الليبي خليفة
 * حفتر») or after it between commas; the fullest one of all mentions.
 */
export function findRole(
	words: ClassifiedWords,
	mentions: readonly Name[],
	names: PlacedNames,
): string | undefined {
	let best: string | undefined
	for (const mention of mentions) {
		best = longer(best, roleBefore(words, mention, names))
		best = longer(best, roleAfter(words, mention, names))
	}
	return best
}

function longer(known: string | undefined, found: string | undefined): string | undefined {
	return (found?.length ?? 0) > (known?.length ?? 0) ? found : known
}

/** Where a text puts an organisation: the place right after it, else the country of its adjective. */
export function findPlace(
	words: ClassifiedWords,
	mentions: readonly Name[],
	names: PlacedNames,
	{ demonyms }: EntityKnowledge,
): string | undefined {
	for (const { first, to } of mentions) {
		const next = placeAfter(words, to, names)
		if (next) return formOf(words, next)
		for (let word = to - 1; word > first; word--) {
			if (!is(words, word, WordClass.demonym)) continue
			const country = demonyms.get(skeleton(words.text.slice(words.start[word], words.end[word])))
			if (country) return country
		}
	}
	return undefined
}

/** The place named after word `to - 1`: with the proclitic beh on it, or «في» before it. */
function placeAfter(
	{ text, start, end, sentence }: ClassifiedWords,
	to: number,
	names: PlacedNames,
): Name | undefined {
	for (const first of [to, to + 1]) {
		const place = nameAt(names, first)
		if (place?.kind !== 'LOC' || place.first !== first) continue
		if (sentence[first] !== sentence[to - 1]) continue
		const between = text.slice(start[to], first === to ? place.start : end[to])
		if (between === (first === to ? BEH_PROCLITIC : IN)) return place
	}
	return undefined
}

const BEH_PROCLITIC = 'ب'
const IN = 'في'

/** Names, and for each word the index of the name it stands in plus one. */
export interface PlacedNames {
	readonly names: readonly Name[]
	readonly at: Uint32Array
}

/** Finds the name a word stands in. */
export function placeNames({ count }: ClassifiedWords, names: readonly Name[]): PlacedNames {
	const at = numbersFor(count)
	for (const [index, { first, to }] of names.entries()) at.fill(index + 1, first, to)
	return { names, at }
}

function nameAt({ names, at }: PlacedNames, word: number): Name | undefined {
	const own = at[word]
	return own ? names[own - 1] : undefined
}

function roleBefore(
	words: ClassifiedWords,
	{ first }: Name,
	names: PlacedNames,
): string | undefined {
	const to = isComma(words, first - 1) ? first - 1 : first
	let title: number | undefined
	for (let at = to - 1; at >= 0 && to - at <= LONGEST && continues(words, at + 1); at--) {
		if (nameAt(names, at)?.kind === 'PER' || !isOfOffice(words, at, names)) break
		if (is(words, at, WordClass.title) && !nameAt(names, at)) title = at
		if (!isBare(words, at)) break
	}
	return title === undefined ? undefined : office(words, title, to)
}

function roleAfter(words: ClassifiedWords, { to }: Name, names: PlacedNames): string | undefined {
	const from = to + 1
	if (!isComma(words, to) || !is(words, from, WordClass.title) || !isBare(words, from))
		return undefined
	let at = from
	while (at - from < LONGEST && continues(words, at) && isOfOffice(words, at, names)) at++
	return isWord(words, at) && at - from === LONGEST ? undefined : office(words, from, at)
}

/** Titles, words with the article, names of other kinds: what an office is worded with. */
function isOfOffice(words: ClassifiedWords, at: number, names: PlacedNames): boolean {
	if (!isWord(words, at)) return false
	if (nameAt(names, at) || is(words, at, WordClass.title | WordClass.constructHead)) return true
	return hasArticle(words.text, words.start[at] as number)
}

/** As written, spaces single, without proclitics; the article whole again after the preposition lam. */
function office(words: ClassifiedWords, from: number, to: number): string {
	const { at, elided } = stemOf(words, from)
	const written = words.text.slice(at, words.end[to - 1]).replaceAll(/\s+/gu, ' ')
	return elided ? spell(ALEF) + written : written
}

function isComma({ text, start, kind }: ClassifiedWords, i: number): boolean {
	return kind[i] === TokenKind.punctuation && text.charCodeAt(start[i] as number) === ARABIC_COMMA
}
