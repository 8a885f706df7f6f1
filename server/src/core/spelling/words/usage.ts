import { addTo } from '../../add-to.ts'
import { LexiconError, readLines } from '../../lexicon/read.ts'
import { askedOnce } from '../../lexicon/word-memo.ts'
import { type Tokens, tokenText } from '../../text/tokenize.ts'
import { attach, cuts, join, stemStarts, type Tail } from './usage-clitics.ts'

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
	const seen = new Set<string>()
	for (const { fields, line } of readLines(file, content, { least: 2, most: 3 })) {
		const [wrong, right, endings] = fields as [string, string, string | undefined]
		const problem = seen.has(wrong) ? 'the use stands above' : problemOf(wrong, right, endings)
		if (problem !== undefined) throw new LexiconError(file, line, problem)
		seen.add(wrong)
		const words = wrong.split(' ')
		const usage = { wrong: words, right: right.split(', '), takesEndings: endings !== undefined }
		addTo(usages, words[0] as string, usage)
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

/** Whether a disputed use may start with word `i`: with nearly none, and to take one apart is slow. */
export const mayStart = askedOnce((usages: Usages, tokens, i) => {
	return startsOf(usages, bare(tokenText(tokens, i))).next().done !== true
})

/** A disputed use where it stands: the index behind its last token, and what may replace it. */
export interface UsageAt {
	readonly endToken: number
	readonly replacements: readonly string[]
}

/** The longest disputed use that starts with word `i`, clitics apart; undefined when there is none. */
export function usageAt(usages: Usages, tokens: Tokens, i: number): UsageAt | undefined {
	const word = bare(tokenText(tokens, i))
	let best: UsageAt | undefined
	for (const { usage, at, tail } of startsOf(usages, word)) {
		const isLonger = best === undefined || i + 2 * usage.wrong.length - 1 > best.endToken
		if (isLonger) best = match(usage, word.slice(0, at), tail, tokens, i) ?? best
	}
	return best
}

/** A use that starts with a word: where its stem starts there, and what follows the stem. */
interface Start {
	readonly usage: Usage
	readonly at: number
	readonly tail: Tail
}

function* startsOf(usages: Usages, word: string): Generator<Start, undefined> {
	for (const at of stemStarts(word)) {
		for (const { stem, tail } of cuts(word, at)) {
			for (const usage of usages.get(stem) ?? []) yield { usage, at, tail }
		}
	}
	return undefined
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

function follows(tokens: Tokens, i: number, word: string): boolean {
	const isAfterSpace = tokenText(tokens, i - 1) === ' '
	return isAfterSpace && i < tokens.count && bare(tokenText(tokens, i)) === word
}

function bare(word: string): string {
	return MARK.test(word) ? word.replace(MARKS, '') : word
}

const MARK = /\p{M}/u
const MARKS = /\p{M}/gu
