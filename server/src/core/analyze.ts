import type { Analysis, Options } from './analysis.ts'
import { type Asked, analyzePart, analyzeParts } from './analyze-part.ts'
import { NO_DATE } from './dates/read-dates.ts'
import { inGroups } from './in-groups.ts'
import type { Knowledge } from './knowledge.ts'
import { compose } from './stretches/compose.ts'
import { LONGEST_WHOLE } from './stretches/cut.ts'
import { readStretches } from './stretches/read-stretches.ts'
import { stretchesOf } from './stretches/stretch.ts'
import { read } from './text/read.ts'

/**
 * Everything we know of one text. Pure: the same text, knowledge and options give the same analysis
 * on any machine. Returns a value for every string. A text far longer than any article is read in
 * stretches, as an editor reads it, so that both say the same.
 */
export function analyze(text: string, knowledge: Knowledge, options: Options = {}): Analysis {
	if (text.length <= LONGEST_WHOLE) return analyzePart(text, knowledge, options)
	const stretches = stretchesOf(text)
	finish(readStretches(stretches, { knowledge, options }))
	return finish(compose(text, stretches))
}

/** The same of several texts, in less time: see `analyzeParts`. */
export function analyzeAll(asked: readonly Asked[], knowledge: Knowledge): readonly Analysis[] {
	return inGroups(
		asked,
		({ text }) => text.length <= LONGEST_WHOLE,
		(texts, areWhole) => {
			if (areWhole) return analyzeParts(texts, knowledge)
			return texts.map(({ text, options }) => analyze(text, knowledge, options))
		},
	)
}

/** The analysis of a text that nothing is known about: its tokens, sentences and paragraphs. */
export function unannotated(text: string): Analysis {
	const nothing = { dates: [], mentions: [], entities: [], choices: [], findings: [] }
	return { text, ...read(text), articleDate: NO_DATE, ...nothing }
}

function finish<T>(work: Generator<undefined, T>): T {
	let step = work.next()
	while (!step.done) step = work.next()
	return step.value
}
