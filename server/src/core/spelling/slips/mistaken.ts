import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { ALEF, HEH, MEEM, spell, WAW, YEH } from '../../text/letters.ts'
import { ownCopy } from '../../text/own-copy.ts'
import { spanOf, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { overlapsName } from '../names.ts'
import type { Page } from '../rule.ts'
import { ALL_WORDS, type Bigrams, logAlone, logPairs } from '../words/bigrams.ts'
import { type Edit, editsOf, makeEdit } from '../words/confusions.ts'
import { type Beside, besideOf } from '../words/neighbours.ts'
import { isAlone } from '../words/occurrences.ts'
import { respell } from '../words/spellings.ts'
import { firstForm, NOT_LISTED, spellingAt } from '../words/word-list.ts'

/**
 * Nats by which another word must be likelier here than the written one, slips being rare: where it is well
 * known beside these neighbours, and where it is not.
 */
const LIKELY = 10
const CERTAIN = 12
/** Nats of the pairs a word makes with its neighbours that make it well known there. */
const WELL_KNOWN = 6
/** With fewer no word is worth weighing. */
const KNOWN = 3

/** The words of a text that a slip made of others, which fit the words beside them far better. */
export function checkMistaken(page: Page): readonly Draft[] {
	const drafts: Draft[] = []
	for (const i of page.confusable) {
		const meant = meantAt(page, i)
		if (meant === undefined) continue
		const span = spanOf(page.tokens, i)
		// Who slips does not slip twice: a word that returns is meant.
		if (!isAlone(page.tokens, i)) continue
		if (overlapsName(page.annotations, span, ['PER', 'LOC'])) continue
		drafts.push(draft(span, [meant]))
	}
	return drafts
}

function meantAt({ tokens, knowledge }: Page, i: number): string | undefined {
	const beside = besideOf(tokens, i)
	const key = tokens.key[i] as number
	const countPairs = pairsOf(knowledge.bigrams)
	if (isKnownBeside(beside, key, countPairs)) return undefined
	let best = 0
	let meant: Other | undefined
	for (const other of othersOf(knowledge, tokens, i)) {
		if (pairNats(beside, other.key, countPairs) < KNOWN) continue
		const here = fit(knowledge, beside, key, countPairs)
		const there = fit(knowledge, beside, other.key, countPairs)
		const surplus = surplusOf(here, there) - other.rarity
		if (surplus <= best) continue
		best = surplus
		meant = other
	}
	return meant && asListed(knowledge, meant)
}

/** A word that a slip may have made into the written one. */
interface Other {
	readonly word: string
	readonly key: number
	/** As `rarity` says. */
	readonly rarity: number
}

/** By skeleton key of the written word: few of such words are in use, and each is met often. */
const othersByKnowledge = new WeakMap<SpellingKnowledge, Map<number, readonly Other[]>>()
const MOST_REMEMBERED = 1 << 14

function othersOf(knowledge: SpellingKnowledge, tokens: Tokens, i: number): readonly Other[] {
	const remembered = othersByKnowledge.get(knowledge) ?? new Map<number, readonly Other[]>()
	othersByKnowledge.set(knowledge, remembered)
	const key = tokens.key[i] as number
	const known = remembered.get(key)
	if (known) return known
	const written = tokenText(tokens, i)
	const others: Other[] = []
	for (const edit of editsOf(knowledge.confusions, key)) {
		if (isOfTwo(written, edit)) continue
		const word = ownCopy(makeEdit(written, edit))
		const other = keyOf(word, 0, word.length)
		others.push({ word, key: other, rarity: rarity(knowledge, written, key, other, edit) })
	}
	if (remembered.size >= MOST_REMEMBERED) remembered.clear()
	remembered.set(key, others)
	return others
}

/** Whether the word has the pronoun of two, and the other that of one: grammar asks for it, neighbours do not tell. */
function isOfTwo(written: string, { kind, at }: Edit): boolean {
	return kind === 'drop' && written.endsWith(OF_TWO) && at === written.length - 2
}

const OF_TWO = spell(HEH, MEEM, ALEF)

/** How a word fits where it stands. */
export interface Fit {
	/** Log likelihood, but for what all words there share. */
	readonly likely: number
	/** Log counts of the pairs it makes with its neighbours, together. */
	readonly known: number
}

/** Nats by which a word is likelier than the written one beyond what is asked; below zero, it is not meant. */
export function surplusOf(here: Fit, there: Fit): number {
	const asked = there.known < WELL_KNOWN ? CERTAIN : LIKELY
	return there.likely - here.likely - asked
}

/** Natural logarithm of how often two words stand side by side; 0 for a pair that is not known. */
export type CountPairs = (first: number, second: number) => number

function pairsOf(bigrams: Bigrams): CountPairs {
	return (first, second) => logPairs(bigrams, first, second)
}

/** Whether a word makes a known pair with a neighbour: most do, and each pair takes a look far away. */
function isKnownBeside({ before, after }: Beside, key: number, countPairs: CountPairs): boolean {
	if (before !== undefined && countPairs(before, key) > 0) return true
	return after !== undefined && countPairs(key, after) > 0
}

/** Nats of the pairs a word makes with its neighbours. */
function pairNats({ before, after }: Beside, key: number, countPairs: CountPairs): number {
	const behind = before === undefined ? 0 : countPairs(before, key)
	return behind + (after === undefined ? 0 : countPairs(key, after))
}

/** How a word fits between its neighbours. */
export function fit(
	{ words }: Pick<SpellingKnowledge, 'words'>,
	{ before, after }: Beside,
	key: number,
	countPairs: CountPairs,
): Fit {
	const alone = logAlone(words, key)
	let likely = alone
	let known = 0
	const add = (together: number, other: number) => {
		const expected = alone + logAlone(words, other) - ALL_WORDS
		likely += together > 0 ? together - expected : Math.min(0, -expected)
		known += together
	}
	if (before !== undefined) add(countPairs(before, key), before)
	if (after !== undefined) add(countPairs(key, after), after)
	return { likely, known }
}

/** Nats by which this slip is rarer than a letter left out. */
export function rarity(
	{ words }: Pick<SpellingKnowledge, 'words'>,
	written: string,
	key: number,
	other: number,
	edit: Edit,
): number {
	const isLonger = edit.kind === 'insert' && edit.at === written.length && edit.letter === HEH
	if (isLonger) return OTHER_GENDER
	const vowel = isOfVowel(written, edit) ? OTHER_VOWEL : 0
	if (vowel === 0) return rarityOf(written, edit)
	const ahead = logAlone(words, other) - logAlone(words, key)
	return rarityOf(written, edit) + Math.max(0, Math.min(vowel, vowel - (ahead - RATIO) / 2))
}

/** An ending that makes the other gender is seldom forgotten, but often not wanted. */
const OTHER_GENDER = 3
/** Another long vowel makes a plural, a verbal noun, or a name as others write it. */
const OTHER_VOWEL = 4
/** Nats; beyond this ratio of counts the rarer word is hardly one. */
const RATIO = 3

function rarityOf(written: string, { kind, at }: Edit): number {
	const letter = written.charAt(at)
	if (kind === 'insert') return 0
	if (kind === 'swap') return 0.5
	if (kind === 'replace') return 1
	return letter === written.charAt(at - 1) || letter === written.charAt(at + 1) ? 0.5 : 2.5
}

function isOfVowel(written: string, { kind, at, letter }: Edit): boolean {
	if (kind === 'swap') return false
	const isDropped = VOWELS.includes(written.charCodeAt(at))
	if (kind === 'drop') return isDropped
	const isPut = VOWELS.includes(letter)
	return kind === 'insert' ? isPut && at < written.length : isPut && isDropped
}

const VOWELS = [ALEF, WAW, YEH]

/** As the list spells it most: for all forms of a skeleton alike. */
function asListed({ words }: SpellingKnowledge, { word, key }: Other): string | undefined {
	const first = firstForm(words, key)
	return first === NOT_LISTED ? undefined : respell(word, 0, word.length, spellingAt(words, first))
}
