import { hasArticle } from '../text/clitics.ts'
import { skeleton } from '../text/fold.ts'
import { ALEF, ARABIC_COMMA, spell } from '../text/letters.ts'
import { TokenKind } from '../text/tokenize.ts'
import { formOf } from './form.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { Name } from './name.ts'
import { type ClassifiedWords, is, isBare, stemOf, WordClass } from './word-classes.ts'
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
	nameAt: NameAt,
): string | undefined {
	const found = mentions.flatMap((mention) => [
		roleBefore(words, mention, nameAt),
		roleAfter(words, mention, nameAt),
	])
	return found.reduce((best, role) => ((role?.length ?? 0) > (best?.length ?? 0) ? role : best))
}

/** Where a text puts an organisation: the place right after it, else the country of its adjective. */
export function findPlace(
	words: ClassifiedWords,
	mentions: readonly Name[],
	names: readonly Name[],
	{ demonyms, places }: EntityKnowledge,
): string | undefined {
	for (const { first, to } of mentions) {
		const next = names.find((name) => name.kind === 'LOC' && isInPlace(words, to, name))
		if (next) return formOf(words, next)
		for (let word = to - 1; word > first; word--) {
			const code = demonyms.get(skeleton(words.text.slice(words.start[word], words.end[word])))
			if (code) return places.find((place) => place.kind === 'country' && place.code === code)?.name
		}
	}
	return undefined
}

/** «في» before the place, or the proclitic beh on it. */
function isInPlace(
	{ text, start, end, sentence }: ClassifiedWords,
	to: number,
	place: Name,
): boolean {
	if (sentence[place.first] !== sentence[to - 1]) return false
	if (place.first === to) return text.slice(start[to], place.start) === BEH_PROCLITIC
	return place.first === to + 1 && text.slice(start[to], end[to]) === IN
}

const BEH_PROCLITIC = 'ب'
const IN = 'في'

/** For each word inside a name, that name. */
export type NameAt = ReadonlyMap<number, Name>

/** Finds the name a word stands in. */
export function wordsOfNames(names: readonly Name[]): NameAt {
	const at = new Map<number, Name>()
	for (const name of names) for (let word = name.first; word < name.to; word++) at.set(word, name)
	return at
}

function roleBefore(words: ClassifiedWords, { first }: Name, nameAt: NameAt): string | undefined {
	const to = isComma(words, first - 1) ? first - 1 : first
	let title: number | undefined
	for (let at = to - 1; at >= 0 && to - at <= LONGEST && continues(words, at + 1); at--) {
		if (nameAt.get(at)?.kind === 'PER' || !isOfOffice(words, at, nameAt)) break
		if (is(words, at, WordClass.title) && !nameAt.has(at)) title = at
		if (!isBare(words, at)) break
	}
	return title === undefined ? undefined : office(words, title, to)
}

function roleAfter(words: ClassifiedWords, { to }: Name, nameAt: NameAt): string | undefined {
	const from = to + 1
	if (!isComma(words, to) || !is(words, from, WordClass.title) || !isBare(words, from))
		return undefined
	let at = from
	while (at - from < LONGEST && continues(words, at) && isOfOffice(words, at, nameAt)) at++
	return isWord(words, at) && at - from === LONGEST ? undefined : office(words, from, at)
}

/** Titles, words with the article, names of other kinds: what an office is worded with. */
function isOfOffice(words: ClassifiedWords, at: number, nameAt: NameAt): boolean {
	if (!isWord(words, at)) return false
	if (nameAt.has(at) || is(words, at, WordClass.title | WordClass.constructHead)) return true
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
