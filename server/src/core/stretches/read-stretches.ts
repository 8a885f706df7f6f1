import type { Options } from '../analysis.ts'
import { analyzePart } from '../analyze-part.ts'
import type { ArticleDate } from '../dates/expression.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Stretch, StretchReading } from './stretch.ts'

/** What stretches are read with. */
export interface StretchSources {
	readonly knowledge: Knowledge
	readonly options: Options
	/** The date of the text when neither the options nor its first stretch give one. */
	readonly otherwise?: ArticleDate | undefined
}

/**
 * Reads the stretches that have not been read, one between any two steps, so that callers can let
 * others run. Each is read as an article of its own, but all have one date: the given one, else what
 * the first one states. What a rule counts or compares, it counts and compares in one stretch.
 */
export function* readStretches(
	stretches: readonly Stretch[],
	sources: StretchSources,
): Generator<undefined, void> {
	const [head] = stretches
	if (!head) return
	if (!head.reading) {
		head.reading = readHead(head, sources)
		yield
	}
	const { articleDate } = head.reading
	for (const stretch of stretches) {
		const known = stretch.reading?.articleDate
		if (known?.value === articleDate.value && known.source === articleDate.source) continue
		stretch.reading = readOne(stretch, articleDate, sources)
		yield
	}
}

function readHead(head: Stretch, { knowledge, options, otherwise }: StretchSources) {
	const analysis = analyzePart(head.text, knowledge, { ...options, part: head.part })
	const { articleDate } = analysis
	if (articleDate.value !== null || !otherwise) return { articleDate, analysis }
	return readOne(head, otherwise, { knowledge, options })
}

function readOne(
	{ text, part }: Stretch,
	articleDate: ArticleDate,
	{ knowledge, options }: StretchSources,
): StretchReading {
	const analysis = analyzePart(text, knowledge, { ...options, part, articleDate })
	return { articleDate, analysis }
}
