import {
	CONTEXT_UNITS,
	type ContextModel,
	FEATURES,
	formId,
	readContext,
	shapeId,
	weightIndex,
} from '../../server/src/core/spelling/context-model.ts'
import { scanWord, spellingOf, UNSPELLABLE } from '../../server/src/core/spelling/spellings.ts'
import type { CountedForm } from '../../server/src/core/spelling/word-list.ts'
import { TokenKind, type Tokens } from '../../server/src/core/text/tokenize.ts'

/** 1 MB of weights. */
const SIZE = 1 << 20
/** Counts of features are kept in a table this much larger, so that rare ones can be told from common. */
const SIEVE = 1 << 25
const LEAST = 4
const EPOCHS = 2
const RATE = 0.08
/** A form rarer than this beside its rival is no real choice. */
const RAREST = 1 / 400

type Tokenized = () => AsyncIterable<Tokens>

/** Learns the weights of the words that share a skeleton with another real word. */
export async function trainContext(
	forms: readonly CountedForm[],
	articles: Tokenized,
): Promise<ContextModel> {
	const choices = realChoices(forms)
	const sieve = new Uint8Array(SIEVE)
	for await (const tokens of articles()) {
		forEachChoice(tokens, choices, (occasion) => countFeatures(occasion, sieve))
	}
	const weights = new Float32Array(SIZE)
	let seen = 0
	let right = 0
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		const rate = RATE / (1 + epoch)
		for await (const tokens of articles()) {
			forEachChoice(tokens, choices, (occasion) => {
				seen++
				if (learn(occasion, weights, sieve, rate)) right++
			})
		}
		console.log(`epoch ${epoch + 1}: ${((100 * right) / seen).toFixed(2)} % of ${seen} right`)
	}
	return Int8Array.from(weights, (weight) => {
		return Math.max(-127, Math.min(127, Math.round(weight * CONTEXT_UNITS)))
	})
}

/** One word that could be written otherwise, where it stands. */
interface Occasion {
	readonly forms: readonly CountedForm[]
	readonly written: number
	readonly context: Uint32Array
	readonly ids: readonly number[]
	readonly shapes: readonly number[]
}

function realChoices(forms: readonly CountedForm[]): Map<number, CountedForm[]> {
	const groups = new Map<number, CountedForm[]>()
	for (const form of forms) {
		const group = groups.get(form.key)
		if (group) group.push(form)
		else groups.set(form.key, [form])
	}
	for (const [key, group] of groups) {
		const most = Math.max(...group.map(({ count }) => count))
		const real = group.filter(({ count }) => count >= 5 && count >= most * RAREST)
		if (real.length < 2) groups.delete(key)
		else groups.set(key, real)
	}
	return groups
}

function forEachChoice(
	tokens: Tokens,
	choices: Map<number, CountedForm[]>,
	visit: (occasion: Occasion) => void,
): void {
	const context = new Uint32Array(FEATURES)
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		const forms = choices.get(tokens.key[i] as number)
		if (!forms) continue
		const start = tokens.start[i] as number
		const end = tokens.start[i + 1] as number
		const spelling = spellingOf(scanWord(tokens.text, start, end))
		if (spelling === UNSPELLABLE) continue
		const written = forms.findIndex((form) => form.spelling === spelling)
		if (written < 0) continue
		visit({
			forms,
			written,
			context: readContext(tokens, i, context),
			ids: forms.map((form) => formId(form.key, form.spelling)),
			shapes: forms.map((form) => shapeId(tokens.text, start, end, form.spelling)),
		})
	}
}

function countFeatures(occasion: Occasion, sieve: Uint8Array): void {
	const { written, context, ids, shapes } = occasion
	for (let f = 0; f < FEATURES; f++) {
		const at = weightIndex(sieve, context, f, ids[written] as number, shapes[written] as number)
		if ((sieve[at] as number) < 255) sieve[at] = (sieve[at] as number) + 1
	}
}

/** One step of softmax regression whose prior is the forms' counts; true when it already knew. */
function learn(
	occasion: Occasion,
	weights: Float32Array,
	sieve: Uint8Array,
	rate: number,
): boolean {
	const { forms, written, context, ids, shapes } = occasion
	const scores = forms.map((form, c) => {
		let score = Math.log(form.count)
		for (let f = 0; f < FEATURES; f++) {
			score += weights[
				weightIndex(weights, context, f, ids[c] as number, shapes[c] as number)
			] as number
		}
		return score
	})
	const most = Math.max(...scores)
	const odds = scores.map((score) => Math.exp(score - most))
	const sum = odds.reduce((a, b) => a + b)
	for (let c = 0; c < forms.length; c++) {
		const step = rate * ((c === written ? 1 : 0) - (odds[c] as number) / sum)
		if (Math.abs(step) < 1e-4) continue
		for (let f = 0; f < FEATURES; f++) {
			if (!isCommon(occasion, f, sieve)) continue
			const at = weightIndex(weights, context, f, ids[c] as number, shapes[c] as number)
			weights[at] = (weights[at] as number) + step
		}
	}
	return scores[written] === most
}

/** A feature seen with few occurrences of any candidate would only fill the table. */
function isCommon({ context, ids, shapes }: Occasion, f: number, sieve: Uint8Array): boolean {
	for (let c = 0; c < ids.length; c++) {
		const at = weightIndex(sieve, context, f, ids[c] as number, shapes[c] as number)
		if ((sieve[at] as number) >= LEAST) return true
	}
	return false
}
