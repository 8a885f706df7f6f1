import { LexiconError, readLines } from '../lexicon/read.ts'
import {
	ALEF,
	ALEF_MAKSURA,
	ALEF_WITH_HAMZA_ABOVE,
	BEH,
	FEH,
	HEH,
	KAF,
	LAM,
	MEEM,
	NOON,
	SEEN,
	spell,
	TEH,
	TEH_MARBUTA,
	WAW,
	YEH,
} from '../text/letters.ts'
import { type Tokens, tokenText } from '../text/tokenize.ts'

/** A use that strict editors replace: its words, and what they put there instead, best first. */
export interface Usage {
	readonly wrong: readonly string[]
	readonly right: readonly string[]
	/** The last word takes the endings of number, gender and case, and so does the right form. */
	readonly takesEndings: boolean
}

/** The uses of lexicon/usage.txt by their first word, as spelled, without marks. */
export type Usages = ReadonlyMap<string, readonly Usage[]>

/** Reads usage.txt: wrong, right, and perhaps `endings`. Throws a `LexiconError`. */
export function readUsages(file: string, content: string): Usages {
	const usages = new Map<string, Usage[]>()
	for (const { fields, line } of readLines(file, content, { least: 2, most: 3 })) {
		const [wrong, right, endings] = fields as [string, string, string | undefined]
		const words = wrong.split(' ')
		const others = usages.get(words[0] as string) ?? []
		const isRepeated = others.some((other) => other.wrong.join(' ') === wrong)
		const problem = isRepeated ? 'the use stands above' : problemOf(wrong, right, endings)
		if (problem !== undefined) throw new LexiconError(file, line, problem)
		const usage = { wrong: words, right: right.split(', '), takesEndings: endings !== undefined }
		usages.set(words[0] as string, [...others, usage])
	}
	return usages
}

function problemOf(wrong: string, right: string, endings?: string): string | undefined {
	if (endings !== undefined && endings !== 'endings') return 'expected: endings'
	const sides = [wrong, ...right.split(', ')]
	if (new Set(sides).size < sides.length) return 'two forms are the same'
	if (sides.some((side) => side === '' || side !== side.trim())) return 'a form is empty'
	if (bare(wrong) !== wrong) return 'the wrong form carries marks'
	return undefined
}

/** A disputed use where it stands: the index behind its last token, and what may replace it. */
export interface UsageAt {
	readonly endToken: number
	readonly replacements: readonly string[]
}

/** The longest disputed use that starts with word `i`, clitics apart; undefined when there is none. */
export function usageAt(usages: Usages, tokens: Tokens, i: number): UsageAt | undefined {
	const word = bare(tokenText(tokens, i))
	let best: UsageAt | undefined
	for (const at of stemStarts(word)) {
		for (const { stem, tail } of cuts(word, at)) {
			for (const usage of usages.get(stem) ?? []) {
				const isLonger = best === undefined || i + 2 * usage.wrong.length - 1 > best.endToken
				if (isLonger) best = match(usage, word.slice(0, at), tail, tokens, i) ?? best
			}
		}
	}
	return best
}

function match(
	usage: Usage,
	before: string,
	tail: Tail,
	tokens: Tokens,
	i: number,
): UsageAt | undefined {
	const { wrong, right } = usage
	if (wrong.length > 1 && tail.letters !== '') return undefined
	if (tail.isEnding && !usage.takesEndings) return undefined
	if (!wrong.every((word, n) => n === 0 || follows(tokens, i + 2 * n, word))) return undefined
	const replacements = right.map((form) => join(before, attach(form, tail.letters)))
	if (replacements[0] === bare(tokenText(tokens, i))) return undefined
	return { endToken: i + 2 * wrong.length - 1, replacements }
}

/** Behind the preposition lam the article of the right form loses its alef. */
function join(before: string, form: string): string {
	if (!before.endsWith(LAM_LETTER) || !form.startsWith(ARTICLE)) return before + form
	const noun = form.slice(ARTICLE.length)
	return before + (noun.startsWith(LAM_LETTER) ? noun : LAM_LETTER + noun)
}

function follows(tokens: Tokens, i: number, word: string): boolean {
	const isAfterSpace = tokenText(tokens, i - 1) === ' '
	return isAfterSpace && i < tokens.count && bare(tokenText(tokens, i)) === word
}

/**
 * Letters turn a teh marbuta before them into a teh, except where their own ending replaces it, and
 * an alef maksura into an alef.
 */
function attach(form: string, letters: string): string {
	if (letters === '') return form
	const stem = form.slice(0, -1)
	if (form.endsWith(spell(ALEF_MAKSURA))) return stem + spell(ALEF) + letters
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
function stemStarts(word: string): readonly number[] {
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
interface Tail {
	readonly letters: string
	readonly isEnding: boolean
}

const PRONOUNS: ReadonlySet<string> = new Set([
	spell(HEH),
	spell(HEH, ALEF),
	spell(HEH, MEEM),
	spell(HEH, NOON),
	spell(HEH, MEEM, ALEF),
	spell(KAF),
	spell(KAF, MEEM),
	spell(NOON, ALEF),
	spell(YEH),
])
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
function* cuts(word: string, at: number): Iterable<{ readonly stem: string; readonly tail: Tail }> {
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

function bare(word: string): string {
	return word.replace(/\p{M}/gu, '')
}
