import { ALEF, BEH, FEH, KAF, LAM, SEEN, WAW } from './letters.ts'

/**
 * Where the stem of a word may begin: after a conjunction (waw, feh), then after a preposition (beh,
 * kaf, lam) or the future particle (seen). Whether a letter is a clitic is for the reader of the stem
 * to say: it is one where the remaining letters are a known word.
 */
export interface StemStart {
	/** UTF-16 offset of the first letter of the stem. */
	readonly at: number
	/** The article's alef is gone after the preposition lam: the stem reads alef + what is written. */
	readonly elided: boolean
}

/**
 * The candidate stem starts of the word `text[start, end)`, whole word first, at most four. Offsets
 * assume proclitics carry no marks; a vocalised proclitic is skipped with its marks.
 */
export function stemStarts(text: string, start: number, end: number): readonly StemStart[] {
	const found: StemStart[] = [{ at: start, elided: false }]
	const afterConjunction = skip(text, start, end, isConjunction)
	if (afterConjunction !== start) found.push({ at: afterConjunction, elided: false })
	addPreposition(found, text, afterConjunction, end)
	return found
}

function addPreposition(found: StemStart[], text: string, from: number, end: number): void {
	const code = text.charCodeAt(from)
	const after = skip(text, from, end, isPreposition)
	if (after === from) return
	found.push({ at: after, elided: false })
	if (code === LAM && text.charCodeAt(after) === LAM) found.push({ at: after, elided: true })
}

/** The offset behind one clitic letter and its marks, if at least two letters remain; else `from`. */
function skip(
	text: string,
	from: number,
	end: number,
	isClitic: (code: number) => boolean,
): number {
	if (!isClitic(text.charCodeAt(from))) return from
	let at = from + 1
	while (at < end && isMark(text.charCodeAt(at))) at++
	return end - at >= 2 ? at : from
}

/** True for the letters of the one-letter conjunctions. */
export function isConjunction(code: number): boolean {
	return code === WAW || code === FEH
}

/** True for the letters of the one-letter prepositions and the future particle. */
export function isPreposition(code: number): boolean {
	return code === BEH || code === KAF || code === LAM || code === SEEN
}

/** True when the word at `start` carries the definite article alef + lam. */
export function hasArticle(text: string, start: number): boolean {
	const code = text.charCodeAt(start)
	return code === ALEF && text.charCodeAt(start + 1) === LAM
}

/**
 * A word as it is written behind the preposition lam: the article loses its alef, and all of it before another
 * lam, since three lams are never written.
 */
export function behindLam(word: string): string {
	if (!hasArticle(word, 0)) return word
	return word.charCodeAt(2) === LAM ? word.slice(2) : word.slice(1)
}

/** True for a word like `hasArticle`, perhaps behind a conjunction. */
export function isDefiniteAt(text: string, start: number): boolean {
	return hasArticle(text, isConjunction(text.charCodeAt(start)) ? start + 1 : start)
}

/** True for vowel marks and the tatweel, which stand behind their letter. */
export function isMark(code: number): boolean {
	return (code >= 0x064b && code <= 0x065f) || code === 0x0640
}
