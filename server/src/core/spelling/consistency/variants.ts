import { addTo } from '../../add-to.ts'
import { LexiconError, readLines } from '../../lexicon/read.ts'
import { ALEF, BEH, FEH, KAF, LAM, WAW } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'

/** One way to write the words of a topic: all that start with this stem. */
export interface VariantStem {
	readonly topic: string
	readonly stem: string
	/** All stems of its line, this one among them. */
	readonly rivals: readonly string[]
	/** Which of them this is; lines of one topic stand in one order. */
	readonly rank: number
}

/** The stems of lexicon/variants.txt, found by their first three letters. */
export interface Variants {
	/** 1 for each hash of three letters some stem starts with. */
	readonly starts: Uint8Array
	readonly byStart: ReadonlyMap<string, readonly VariantStem[]>
	/** By topic: the stems of its first line, which name the choices of a house. */
	readonly topics: ReadonlyMap<string, readonly string[]>
}

const START = 3
/** Conjunction, preposition, article, and the stem itself. */
const MOST_CLITICS = 4

/** Reads variants.txt. Throws a `LexiconError` on a stem too short to be found. */
export function readVariants(file: string, content: string): Variants {
	const starts = new Uint8Array(0x1000)
	const byStart = new Map<string, VariantStem[]>()
	const topics = new Map<string, readonly string[]>()
	for (const { fields, line } of readLines(file, content, { least: 3, most: 6 })) {
		const [topic, ...rivals] = fields as [string, ...string[]]
		if (!topics.has(topic)) topics.set(topic, rivals)
		for (const [rank, stem] of rivals.entries()) {
			if (stem.length < START) throw new LexiconError(file, line, `${stem} is too short`)
			const start = stem.slice(0, START)
			starts[hashAt(stem, 0)] = 1
			addTo(byStart, start, { topic, stem, rivals, rank })
		}
	}
	return { starts, byStart, topics }
}

/** Which of the stems of a topic a house has chosen, if the word it names is one of them. */
export function rankOf(variants: Variants, topic: string, wanted: string): number | undefined {
	return variants.byStart
		.get(wanted.slice(0, START))
		?.find((variant) => variant.topic === topic && variant.stem === wanted)?.rank
}

/** A stem of variants.txt where it stands in a text. */
export interface VariantAt {
	readonly at: number
	readonly variant: VariantStem
}

/** A word that starts with such a stem, by its token. */
export interface VaryingWord extends VariantAt {
	readonly i: number
}

/** The variant stems that these words start with behind their clitics, in text order. */
export function varyingWords(
	words: readonly number[],
	{ text, start }: Tokens,
	variants: Variants,
): readonly VaryingWord[] {
	const found: VaryingWord[] = []
	for (const i of words) {
		const at = variantAt(variants, text, start[i] as number, start[i + 1] as number)
		if (at) found.push({ i, at: at.at, variant: at.variant })
	}
	return found
}

/** The variant stem the word `text[start, end)` starts with behind its clitics, if any. */
export function variantAt(
	variants: Variants,
	text: string,
	start: number,
	end: number,
): VariantAt | undefined {
	let at = start
	for (let step = 0; step < MOST_CLITICS && end - at >= START; step++) {
		if (variants.starts[hashAt(text, at)] === 1) {
			const variant = stemAt(variants, text, at, end)
			if (variant) return { at, variant }
		}
		at = behindClitic(text, at)
		if (at < 0) return undefined
	}
	return undefined
}

function stemAt(
	variants: Variants,
	text: string,
	at: number,
	end: number,
): VariantStem | undefined {
	return variants.byStart
		.get(text.slice(at, at + START))
		?.find(({ stem }) => at + stem.length <= end && text.startsWith(stem, at))
}

/** Behind one conjunction, preposition or article; -1 when there is none. */
function behindClitic(text: string, at: number): number {
	const code = text.charCodeAt(at)
	if (code === ALEF) return text.charCodeAt(at + 1) === LAM ? at + 2 : -1
	const isClitic = code === WAW || code === FEH || code === BEH || code === KAF || code === LAM
	return isClitic ? at + 1 : -1
}

function hashAt(text: string, at: number): number {
	const a = text.charCodeAt(at)
	const b = text.charCodeAt(at + 1)
	const c = text.charCodeAt(at + 2)
	return (a ^ (b << 3) ^ (c << 6)) & 0xfff
}
