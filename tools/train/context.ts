import {
	CONTEXT_UNITS,
	type ContextModel,
	FEATURES,
	formId,
	readContext,
	shapeAt,
	shapeId,
	weightIndex,
} from '../../server/src/core/spelling/words/context-model.ts'
import {
	scanWord,
	spellingOf,
	UNSPELLABLE,
} from '../../server/src/core/spelling/words/spellings.ts'
import type { CountedForm } from '../../server/src/core/spelling/words/word-list.ts'
import { TokenKind, type Tokens } from '../../server/src/core/text/tokenize.ts'

/** 2 MB of weights. */
const SIZE = 1 << 21
/** Counts of features are kept in a table this much larger, so that rare ones can be told from common. */
const SIEVE = 1 << 26
const LEAST = 4
const EPOCHS = 3
/** AdaGrad: the step of a weight shrinks with the steps it has made. */
const RATE = 0.4
const DAMPING = 1
/** A form rarer than this beside its rival is no real choice. */
const RAREST = 1 / 400
const LEAST_COUNT = 2
/**
 * Nats by which a model that never saw an article must prefer the commoner form before the rarer one in
 * it counts as a slip: the prior and at least so much more.
 */
const SLIP_ODDS = 5
const SLIP_CONTEXT = 1

type Tokenized = () => AsyncIterable<Tokens>

/** What was learnt: the weights, and the forms with their counts once slips are taken out. */
export interface Learnt {
	readonly model: ContextModel
	readonly forms: readonly CountedForm[]
}

/**
 * Learns the weights of the words that share a skeleton with another real word. Even careful articles
 * hold slips, and a model taught them finds none: so each half of the articles is first read by a model
 * of the other half, and what that is sure of is neither counted nor learnt.
 */
export async function trainContext(
	forms: readonly CountedForm[],
	articles: Tokenized,
): Promise<Learnt> {
	const occasions = await collect(realChoices(forms), articles)
	const sieve = new Uint8Array(SIEVE)
	for (const occasion of occasions) countFeatures(occasion, sieve)
	const slips = findSlips(occasions, sieve)
	const cleaned = withoutSlips(forms, slips)
	const model = newModel()
	for (let epoch = 1; epoch <= EPOCHS; epoch++) {
		let right = 0
		for (const occasion of occasions) {
			if (!slips.has(occasion) && learn(occasion, model, sieve)) right++
		}
		const seen = occasions.length - slips.size
		console.log(`epoch ${epoch}: ${((100 * right) / seen).toFixed(2)} % of ${seen} right`)
	}
	const rounded = Int8Array.from(model.weights, (weight) => {
		return Math.max(-127, Math.min(127, Math.round(weight * CONTEXT_UNITS)))
	})
	return { model: rounded, forms: cleaned }
}

/** One word that could be written otherwise, where it stands. */
interface Occasion {
	readonly choice: Choice
	readonly written: number
	readonly context: Int32Array
	readonly shapes: readonly number[]
	/** The article's number, to part the articles in halves. */
	readonly article: number
}

/** The forms of one skeleton, and their names in the model. */
interface Choice {
	readonly forms: readonly CountedForm[]
	readonly ids: readonly number[]
}

function realChoices(forms: readonly CountedForm[]): Map<number, Choice> {
	const groups = new Map<number, CountedForm[]>()
	for (const form of forms) {
		const group = groups.get(form.key)
		if (group) group.push(form)
		else groups.set(form.key, [form])
	}
	const choices = new Map<number, Choice>()
	for (const [key, group] of groups) {
		const most = Math.max(...group.map(({ count }) => count))
		const real = group.filter(({ count }) => count >= 5 && count >= most * RAREST)
		if (real.length < 2) continue
		choices.set(key, { forms: real, ids: real.map((form) => formId(key, form.spelling)) })
	}
	return choices
}

async function collect(choices: Map<number, Choice>, articles: Tokenized): Promise<Occasion[]> {
	const occasions: Occasion[] = []
	let article = 0
	for await (const tokens of articles()) {
		for (let i = 0; i < tokens.count; i++) {
			const occasion = occasionAt(tokens, i, choices, article)
			if (occasion) occasions.push(occasion)
		}
		article++
	}
	return occasions
}

function occasionAt(
	tokens: Tokens,
	i: number,
	choices: Map<number, Choice>,
	article: number,
): Occasion | undefined {
	if (tokens.kind[i] !== TokenKind.word) return undefined
	const choice = choices.get(tokens.key[i] as number)
	if (!choice) return undefined
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const spelling = spellingOf(scanWord(tokens.text, start, end))
	if (spelling === UNSPELLABLE) return undefined
	const written = choice.forms.findIndex((form) => form.spelling === spelling)
	if (written < 0) return undefined
	const shape = shapeAt(tokens, i)
	return {
		choice,
		written,
		context: readContext(tokens, i, new Int32Array(FEATURES)),
		shapes: choice.forms.map((form) => shapeId(shape, form.spelling)),
		article,
	}
}

function countFeatures({ choice, written, context, shapes }: Occasion, sieve: Uint8Array): void {
	const id = choice.ids[written] as number
	for (let f = 0; f < FEATURES; f++) {
		const at = weightIndex(sieve, context, f, id, shapes[written] as number)
		if ((sieve[at] as number) < 255) sieve[at] = (sieve[at] as number) + 1
	}
}

/** Weights being learnt, and for each the sum of its squared steps. */
interface Model {
	readonly weights: Float32Array
	readonly squares: Float32Array
}

function newModel(): Model {
	return { weights: new Float32Array(SIZE), squares: new Float32Array(SIZE).fill(DAMPING) }
}

function findSlips(occasions: readonly Occasion[], sieve: Uint8Array): ReadonlySet<Occasion> {
	const halves = [newModel(), newModel()] as const
	for (const occasion of occasions) {
		learn(occasion, halves[occasion.article & 1] as Model, sieve)
	}
	const slips = occasions.filter((occasion) => {
		return isSlip(occasion, (halves[(occasion.article + 1) & 1] as Model).weights)
	})
	console.log(`${slips.length} slips of ${occasions.length} occasions`)
	return new Set(slips)
}

function isSlip(occasion: Occasion, weights: Float32Array): boolean {
	const { choice, written } = occasion
	const scores = scoresOf(occasion, weights)
	const best = scores.indexOf(Math.max(...scores))
	const countOf = (form: number) => (choice.forms[form] as CountedForm).count
	const prior = Math.log(countOf(best) / countOf(written))
	const odds = (scores[best] as number) - (scores[written] as number)
	return prior > 0 && odds >= SLIP_ODDS && odds - prior >= SLIP_CONTEXT
}

function withoutSlips(
	forms: readonly CountedForm[],
	slips: ReadonlySet<Occasion>,
): readonly CountedForm[] {
	const counts = new Map<CountedForm, number>()
	for (const { choice, written } of slips) {
		const form = choice.forms[written] as CountedForm
		counts.set(form, (counts.get(form) ?? 0) + 1)
	}
	return forms
		.map((form) => ({ ...form, count: form.count - (counts.get(form) ?? 0) }))
		.filter(({ count }) => count >= LEAST_COUNT)
}

/** One step of softmax regression whose prior is the forms' counts; true when it already knew. */
function learn(occasion: Occasion, { weights, squares }: Model, sieve: Uint8Array): boolean {
	const { choice, written, context, shapes } = occasion
	const scores = scoresOf(occasion, weights)
	const most = Math.max(...scores)
	const odds = scores.map((score) => Math.exp(score - most))
	const sum = odds.reduce((a, b) => a + b)
	for (let c = 0; c < odds.length; c++) {
		const step = (c === written ? 1 : 0) - (odds[c] as number) / sum
		if (Math.abs(step) < 1e-3) continue
		for (let f = 0; f < FEATURES; f++) {
			if (!isCommon(occasion, f, sieve)) continue
			const at = weightIndex(weights, context, f, choice.ids[c] as number, shapes[c] as number)
			squares[at] = (squares[at] as number) + step * step
			weights[at] = (weights[at] as number) + (RATE * step) / Math.sqrt(squares[at] as number)
		}
	}
	return scores[written] === most
}

function scoresOf({ choice, context, shapes }: Occasion, weights: Float32Array): number[] {
	return choice.forms.map((form, c) => {
		let score = Math.log(form.count)
		for (let f = 0; f < FEATURES; f++) {
			const at = weightIndex(weights, context, f, choice.ids[c] as number, shapes[c] as number)
			score += weights[at] as number
		}
		return score
	})
}

/** A feature seen with few occurrences of any candidate would only fill the table. */
function isCommon({ choice, context, shapes }: Occasion, f: number, sieve: Uint8Array): boolean {
	for (let c = 0; c < shapes.length; c++) {
		const at = weightIndex(sieve, context, f, choice.ids[c] as number, shapes[c] as number)
		if ((sieve[at] as number) >= LEAST) return true
	}
	return false
}
