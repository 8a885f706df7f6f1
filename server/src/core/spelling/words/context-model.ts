import { foldLetter, mixKey } from '../../text/fold.ts'
import { ALEF, LAM } from '../../text/letters.ts'
import { nextVisible, previousVisible, TokenKind, type Tokens } from '../../text/tokenize.ts'
import type { Spelling } from './spellings.ts'

/**
 * Which of several real words of one skeleton stands here: a log-linear model over the words beside
 * it and their shapes. A weight is one signed byte in units of 1/`CONTEXT_UNITS` nat, found by hash;
 * the size is a power of two. Of the word itself it says how much better than the commonest spelling each other
 * fits, so that most words ask for one weight a feature. What a feature says of all spellings of a skeleton lies
 * side by side, so that to weigh one more takes no other trip to memory.
 */
export type ContextModel = Int8Array

/** Weights are stored in units of 1/16 nat. */
export const CONTEXT_UNITS = 16
/** How many numbers describe the surroundings of a word. */
export const FEATURES = 8
/** The first of them are joined with the word itself, the rest with its shape. */
const WORD_FEATURES = 6
/** Spellings whose weights lie side by side; of more than one alef each few share one. */
const SLOTS = 16

/** A word in the text round it, hashed once for all its spellings: by feature, where their weights lie. */
export type Context = Int32Array

/** Whether the feature is one of the word itself, not of its shape; of its commonest spelling such features say nothing. */
export function isOfWord(feature: number): boolean {
	return feature < WORD_FEATURES
}

/** Describes word `i` and its surroundings into `context` (`FEATURES` numbers), and returns it. */
export function readContext(tokens: Tokens, i: number, context: Context): Context {
	const before = previousVisible(tokens, i)
	const after = nextVisible(tokens, i)
	const beforeThat = before < 0 ? -1 : previousVisible(tokens, before)
	const shapeBefore = shapeAt(tokens, before)
	const shapeAfter = shapeAt(tokens, after)
	const word = Math.imul(wordAt(tokens, i), 0x85ebca6b)
	const shape = Math.imul(shapeAt(tokens, i), 0x85ebca6b)
	context[0] = feature(1, word, wordAt(tokens, before))
	context[1] = feature(2, word, wordAt(tokens, after))
	context[2] = feature(3, word, shapeBefore)
	context[3] = feature(4, word, shapeAfter)
	context[4] = feature(5, word, wordAt(tokens, beforeThat))
	context[5] = feature(6, word, wordAt(tokens, clauseStart(tokens, i)))
	context[6] = feature(7, shape, shapeBefore)
	context[7] = feature(8, shape, shapeAfter)
	return context
}

/** Where in the model what a feature of `context` says of one spelling lies. */
export function weightIndex(
	model: { readonly length: number },
	context: Context,
	feature: number,
	slot: number,
): number {
	return ((context[feature] as number) & (model.length - 1)) ^ slot
}

/**
 * How well a spelling of a word fits its context against the commonest one, in nats, but for what their shapes say.
 * Written out: the less there is to do between two weights, the more of them are on their way from memory at once.
 */
export function wordScore(model: ContextModel, context: Context, spelling: Spelling): number {
	const slot = slotOf(spelling)
	const sum =
		weightOf(model, context, 0, slot) +
		weightOf(model, context, 1, slot) +
		weightOf(model, context, 2, slot) +
		weightOf(model, context, 3, slot) +
		weightOf(model, context, 4, slot) +
		weightOf(model, context, 5, slot)
	return sum / CONTEXT_UNITS
}

/** What the shapes of a word and of those beside it say of one of its spellings, in nats. */
export function shapeScore(model: ContextModel, context: Context, spelling: Spelling): number {
	const slot = slotOf(spelling)
	return (weightOf(model, context, 6, slot) + weightOf(model, context, 7, slot)) / CONTEXT_UNITS
}

function weightOf(model: ContextModel, context: Context, feature: number, slot: number): number {
	return model[weightIndex(model, context, feature, slot)] as number
}

/** Which of the weights that lie side by side is this spelling's: spellings that differ in one letter have different ones. */
export function slotOf(spelling: Spelling): number {
	return (spelling ^ (spelling >>> 4) ^ (spelling >>> 8) ^ (spelling >>> 12)) & (SLOTS - 1)
}

function feature(kind: number, own: number, value: number): number {
	return mixKey(own ^ value ^ Math.imul(kind, 0x27d4eb2f))
}

const LONGEST_CLAUSE = 30

/** The first word of the clause before word `i`, where the verb usually stands; -1 when `i` is it. */
function clauseStart(tokens: Tokens, i: number): number {
	let first = -1
	const { kind } = tokens
	for (let at = i - 1; at >= 0 && i - at < LONGEST_CLAUSE; at--) {
		if (kind[at] === TokenKind.word) first = at
		else if (kind[at] === TokenKind.punctuation || kind[at] === TokenKind.break) break
	}
	return first
}

/** The word's key as a signed number; for other tokens their kind, and 0 beyond the text. */
function wordAt(tokens: Tokens, i: number): number {
	if (i < 0 || i >= tokens.count) return 0
	return (tokens.key[i] as number) | 0 || (tokens.kind[i] as number)
}

/** The shape of the word at `i`; of other tokens the kind, and 0 beyond the text. */
export function shapeAt(tokens: Tokens, i: number): number {
	if (i < 0 || i >= tokens.count) return 0
	if (tokens.kind[i] !== TokenKind.word) return tokens.kind[i] as number
	return shapeOf(tokens.text, tokens.start[i] as number, tokens.start[i + 1] as number)
}

/**
 * Article or first letter, and the last two letters: enough to tell nouns, verbs and names apart. Letters
 * are folded, or the shape of a word would tell how it is written, which is what is asked.
 */
function shapeOf(text: string, start: number, end: number): number {
	const first = foldLetter(text.charCodeAt(start))
	const isDefinite = first === ALEF && text.charCodeAt(start + 1) === LAM && end - start > 4
	const lead = isDefinite ? 1 : first & 0x7f
	const last = foldLetter(text.charCodeAt(end - 1)) & 0x7f
	const before = end - start > 3 ? foldLetter(text.charCodeAt(end - 2)) & 0x7f : 0
	return (lead << 14) | (before << 7) | last
}
