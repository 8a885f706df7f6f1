import { foldLetter, mixKey } from '../../text/fold.ts'
import { ALEF, LAM } from '../../text/letters.ts'
import { nextVisible, previousVisible, TokenKind, type Tokens } from '../../text/tokenize.ts'
import type { Spelling } from './spellings.ts'

/**
 * Which of several real words of one skeleton stands here: a log-linear model over the words beside
 * it and their shapes. A weight is one signed byte in units of 1/`CONTEXT_UNITS` nat, found by hash;
 * the size is a power of two.
 */
export type ContextModel = Int8Array

/** Weights are stored in units of 1/16 nat. */
export const CONTEXT_UNITS = 16
/** How many numbers describe the surroundings of a word. */
export const FEATURES = 10
/** The first of them are joined with the form itself, the rest with its shape. */
const FORM_FEATURES = 8

/** The text round one word, hashed once for all its candidate spellings. */
export type Context = Int32Array

/** Describes the surroundings of word `i` into `context` (`FEATURES` numbers), and returns it. */
export function readContext(tokens: Tokens, i: number, context: Context): Context {
	const before = previousVisible(tokens, i)
	const after = nextVisible(tokens, i)
	const beforeThat = before < 0 ? -1 : previousVisible(tokens, before)
	const wordBefore = wordAt(tokens, before)
	const wordAfter = wordAt(tokens, after)
	const shapeBefore = shapeAt(tokens, before)
	const shapeAfter = shapeAt(tokens, after)
	context[0] = feature(1, wordBefore)
	context[1] = feature(2, wordAfter)
	context[2] = feature(3, shapeBefore)
	context[3] = feature(4, shapeAfter)
	context[4] = feature(5, wordAt(tokens, beforeThat))
	context[5] = feature(6, Math.imul(wordBefore, 31) ^ shapeAfter)
	context[6] = feature(7, wordAt(tokens, clauseStart(tokens, i)))
	context[7] = feature(10, Math.imul(wordAfter, 31) ^ shapeBefore)
	context[8] = feature(8, shapeBefore)
	context[9] = feature(9, shapeAfter)
	return context
}

/** Where in the model the weight of one feature for one candidate spelling lies. */
export function weightIndex(
	model: { readonly length: number },
	context: Context,
	feature: number,
	form: number,
	shape: number,
): number {
	const candidate = feature < FORM_FEATURES ? form : shape
	return mixKey((context[feature] as number) ^ candidate) & (model.length - 1)
}

/**
 * How well a candidate fits its context, in nats; only differences between candidates mean anything. Written
 * out: the less there is to do between two weights, the more of them are on their way from memory at once.
 */
export function contextScore(
	model: ContextModel,
	context: Context,
	form: number,
	shape: number,
): number {
	const sum =
		weightOf(model, context, 0, form) +
		weightOf(model, context, 1, form) +
		weightOf(model, context, 2, form) +
		weightOf(model, context, 3, form) +
		weightOf(model, context, 4, form) +
		weightOf(model, context, 5, form) +
		weightOf(model, context, 6, form) +
		weightOf(model, context, 7, form) +
		weightOf(model, context, 8, shape) +
		weightOf(model, context, 9, shape)
	return sum / CONTEXT_UNITS
}

function weightOf(model: ContextModel, context: Context, feature: number, as: number): number {
	return model[mixKey((context[feature] as number) ^ as) & (model.length - 1)] as number
}

/** Names a candidate: one spelling of one skeleton. */
export function formId(key: number, spelling: Spelling): number {
	return mixKey(key ^ Math.imul(spelling + 1, 0x85ebca6b))
}

/** What a candidate shares with like words: its spelling choices, and the shape of the word. */
export function shapeId(shape: number, spelling: Spelling): number {
	return mixKey((shape << 4) ^ Math.imul(spelling + 1, 0xc2b2ae35))
}

function feature(kind: number, value: number): number {
	return mixKey(value ^ Math.imul(kind, 0x27d4eb2f))
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
