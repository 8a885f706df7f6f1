import type { Analysis } from '../analysis.ts'
import type { DateExpression } from '../dates/expression.ts'
import type { Mention } from '../entities/mention.ts'
import { emptyUnion, entitiesOf, unite } from '../entities/unite.ts'
import type { Finding } from '../findings.ts'
import type { SpellingChoice } from '../spelling/consistency/choices.ts'
import { CharClass, classAt } from '../text/classes.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokenize.ts'
import { shifted, shiftedDate, shiftedFinding } from './shift.ts'
import type { Stretch } from './stretch.ts'

/**
 * What was read in all stretches of a text, as the analysis of the text: every span at its place,
 * entities of one name as one. A stretch is laid between any two steps. Throws a `RangeError` when
 * one has not been read.
 */
export function* compose(
	text: string,
	stretches: readonly Stretch[],
): Generator<undefined, Analysis> {
	const whole = blank(text, stretches)
	for (const stretch of stretches) {
		lay(whole, stretch)
		yield
	}
	const { dates, mentions, choices, findings, tokens, sentences, paragraphs } = whole
	const { articleDate, window, article } = analysisOf(stretches[0])
	return {
		text,
		tokens,
		sentences,
		article: { ...(article.headline ? { headline: article.headline } : {}), paragraphs },
		articleDate,
		...(window ? { window } : {}),
		dates,
		mentions,
		entities: entitiesOf(whole.union),
		choices,
		findings,
	}
}

interface Whole {
	readonly tokens: Tokens & { count: number }
	readonly sentences: Sentence[]
	readonly paragraphs: Span[]
	readonly dates: DateExpression[]
	readonly mentions: Mention[]
	readonly choices: SpellingChoice[]
	readonly findings: Finding[]
	readonly union: ReturnType<typeof emptyUnion>
}

function analysisOf(stretch: Stretch | undefined): Analysis {
	if (!stretch?.reading) throw new RangeError('a stretch has not been read')
	return stretch.reading.analysis
}

function blank(text: string, stretches: readonly Stretch[]): Whole {
	const count = stretches.reduce((sum, each) => sum + analysisOf(each).tokens.count, 0)
	const start = new Uint32Array(count + 1)
	start[count] = text.length
	const kind = new Uint8Array(count)
	const key = new Uint32Array(count)
	const form = new Int32Array(count)
	return {
		tokens: { text, count: 0, start, kind, key, form },
		sentences: [],
		paragraphs: [],
		dates: [],
		mentions: [],
		choices: [],
		findings: [],
		union: emptyUnion(),
	}
}

function lay(whole: Whole, stretch: Stretch): void {
	const { start } = stretch
	const { tokens, dates, mentions, entities, choices, findings } = analysisOf(stretch)
	laySentences(whole, stretch)
	layTokens(whole, tokens, start)
	const united = unite(whole.union, entities, whole.mentions.length)
	for (const mention of mentions) {
		whole.mentions.push({ ...shifted(mention, start), entity: united[mention.entity] as number })
	}
	for (const choice of choices) whole.choices.push(shifted(choice, start))
	for (const date of dates) whole.dates.push(shiftedDate(date, start))
	for (const finding of findings) whole.findings.push(shiftedFinding(finding, start))
}

function layTokens(whole: Whole, { count, start, kind, key, form }: Tokens, offset: number): void {
	const { tokens } = whole
	for (let i = 0; i < count; i++) tokens.start[tokens.count + i] = (start[i] as number) + offset
	tokens.kind.set(kind, tokens.count)
	tokens.key.set(key, tokens.count)
	tokens.form.set(form, tokens.count)
	tokens.count += count
}

/** A paragraph that was cut goes on: its halves are one. */
function laySentences({ tokens, sentences, paragraphs }: Whole, stretch: Stretch): void {
	const { start } = stretch
	const { article, sentences: more } = analysisOf(stretch)
	const isCut = start > 0 && classAt(tokens.text, start - 1) !== CharClass.lineBreak
	const open = isCut ? paragraphs.pop() : undefined
	const before = paragraphs.length
	for (const [i, paragraph] of article.paragraphs.entries()) {
		const moved = shifted(paragraph, start)
		paragraphs.push(i === 0 && open ? { start: open.start, end: moved.end } : moved)
	}
	if (open && article.paragraphs.length === 0) paragraphs.push(open)
	for (const sentence of more) {
		const { from, to, paragraph } = sentence
		const place = { from: from + tokens.count, to: to + tokens.count }
		sentences.push({ ...shifted(sentence, start), ...place, paragraph: paragraph + before })
	}
}
