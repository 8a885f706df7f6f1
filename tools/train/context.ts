import {
	CONTEXT_UNITS,
	type ContextModel,
	FEATURES,
	isOfWord,
	readContext,
	slotOf,
	weightIndex,
} from '../../server/src/core/spelling/words/context-model.ts'
import {
	type Spelling,
	scanWord,
	spellingOf,
	UNSPELLABLE,
} from '../../server/src/core/spelling/words/spellings.ts'
import {
	type CountedForm,
	endOfForms,
	firstForm,
	isContested,
	logCountAt,
	packWordList,
	readWordList,
	spellingAt,
} from '../../server/src/core/spelling/words/word-list.ts'
import { TokenKind, type Tokens } from '../../server/src/core/text/tokenize.ts'
import { idOf } from './careful.ts'

/** 2 MB of weights. */
const SIZE = 1 << 21
const EPOCHS = 3
/** AdaGrad: the step of a weight shrinks with the steps it has made. */
const RATE = 0.3
const DAMPING = 1
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
	const occasions = await collect(contestedChoices(forms), articles)
	const slips = findSlips(occasions)
	const cleaned = withoutSlips(forms, slips)
	const meant = chosenAmong(
		contestedChoices(cleaned),
		occasions.filter((occasion) => !slips.has(occasion)),
	)
	const model = newModel()
	for (let epoch = 1; epoch <= EPOCHS; epoch++) {
		let right = 0
		for (const occasion of meant) if (learn(occasion, model)) right++
		console.log(
			`epoch ${epoch}: ${((100 * right) / meant.length).toFixed(2)} % of ${meant.length} right`,
		)
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
	/** The article's number, to part the articles in halves. */
	readonly article: number
}

/** The forms of one skeleton that contexts tell apart, the commonest first. */
interface Choice {
	readonly key: number
	readonly spellings: readonly Spelling[]
	/** Log counts, as the product knows them. */
	readonly priors: readonly number[]
	/** Which of the weights that lie side by side are theirs. */
	readonly slots: readonly number[]
}

/** By skeleton key. */
type Choices = ReadonlyMap<number, Choice>

function contestedChoices(forms: readonly CountedForm[]): Choices {
	const words = readWordList(packWordList(forms))
	const choices = new Map<number, Choice>()
	for (const key of new Set(forms.map((form) => form.key))) {
		const first = firstForm(words, key)
		const contested: number[] = []
		for (let f = first; f < endOfForms(words, key, first); f++) {
			if (isContested(words, first, f)) contested.push(f)
		}
		if (contested.length < 2) continue
		const spellings = contested.map((f) => spellingAt(words, f))
		const priors = contested.map((f) => logCountAt(words, f))
		choices.set(key, { key, spellings, priors, slots: spellings.map(slotOf) })
	}
	return choices
}

/** The occasions at which one of these choices was made. */
function chosenAmong(choices: Choices, occasions: readonly Occasion[]): readonly Occasion[] {
	return occasions.flatMap((occasion) => {
		const choice = choices.get(occasion.choice.key)
		const spelling = occasion.choice.spellings[occasion.written] as Spelling
		const written = choice?.spellings.indexOf(spelling) ?? -1
		return choice && written >= 0 ? [{ ...occasion, choice, written }] : []
	})
}

async function collect(choices: Choices, articles: Tokenized): Promise<Occasion[]> {
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
	choices: Choices,
	article: number,
): Occasion | undefined {
	if (tokens.kind[i] !== TokenKind.word) return undefined
	const choice = choices.get(tokens.key[i] as number)
	if (!choice) return undefined
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const spelling = spellingOf(scanWord(tokens.text, start, end))
	if (spelling === UNSPELLABLE) return undefined
	const written = choice.spellings.indexOf(spelling)
	if (written < 0) return undefined
	const context = readContext(tokens, i, new Int32Array(FEATURES))
	return { choice, written, context, article }
}

/** Weights being learnt, and for each the sum of its squared steps. */
interface Model {
	readonly weights: Float32Array
	readonly squares: Float32Array
}

function newModel(): Model {
	return { weights: new Float32Array(SIZE), squares: new Float32Array(SIZE).fill(DAMPING) }
}

function findSlips(occasions: readonly Occasion[]): ReadonlySet<Occasion> {
	const halves = [newModel(), newModel()] as const
	for (let epoch = 1; epoch <= EPOCHS; epoch++) {
		for (const occasion of occasions) learn(occasion, halves[occasion.article & 1] as Model)
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
	const prior = (choice.priors[best] as number) - (choice.priors[written] as number)
	const odds = (scores[best] as number) - (scores[written] as number)
	return prior > 0 && odds >= SLIP_ODDS && odds - prior >= SLIP_CONTEXT
}

function withoutSlips(
	forms: readonly CountedForm[],
	slips: ReadonlySet<Occasion>,
): readonly CountedForm[] {
	const counts = new Map<number, number>()
	for (const { choice, written } of slips) {
		const id = idOf(choice.key, choice.spellings[written] as Spelling)
		counts.set(id, (counts.get(id) ?? 0) + 1)
	}
	return forms
		.map((form) => ({
			...form,
			count: form.count - (counts.get(idOf(form.key, form.spelling)) ?? 0),
		}))
		.filter(({ count }) => count >= LEAST_COUNT)
}

/** One step of softmax regression whose prior is the forms' counts; true when it already knew. */
function learn(occasion: Occasion, { weights, squares }: Model): boolean {
	const { choice, written, context } = occasion
	const scores = scoresOf(occasion, weights)
	const most = Math.max(...scores)
	const odds = scores.map((score) => Math.exp(score - most))
	const sum = odds.reduce((a, b) => a + b)
	for (let c = 0; c < odds.length; c++) {
		const step = (c === written ? 1 : 0) - (odds[c] as number) / sum
		if (Math.abs(step) < 1e-3) continue
		for (let f = 0; f < FEATURES; f++) {
			if (!speaksOf(c, f)) continue
			const at = weightIndex(weights, context, f, choice.slots[c] as number)
			squares[at] = (squares[at] as number) + step * step
			weights[at] = (weights[at] as number) + (RATE * step) / Math.sqrt(squares[at] as number)
		}
	}
	return scores[written] === most
}

/** Whether a feature has a weight for this choice: of the commonest form only those of shapes have. */
function speaksOf(choice: number, feature: number): boolean {
	return choice > 0 || !isOfWord(feature)
}

function scoresOf({ choice, context }: Occasion, weights: Float32Array): number[] {
	return choice.priors.map((prior, c) => {
		let score = prior
		for (let f = 0; f < FEATURES; f++) {
			if (!speaksOf(c, f)) continue
			const at = weightIndex(weights, context, f, choice.slots[c] as number)
			score += weights[at] as number
		}
		return score
	})
}
