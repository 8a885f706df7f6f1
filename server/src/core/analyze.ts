import type { Analysis, Options } from './analysis.ts'
import { checkDates } from './dates/check-dates.ts'
import { readDates } from './dates/read-dates.ts'
import { readEntities } from './entities/read-entities.ts'
import { settle } from './findings.ts'
import type { Knowledge } from './knowledge.ts'
import { checkSpelling } from './spelling/check-spelling.ts'
import { readArticle } from './text/article.ts'
import type { Reading } from './text/reading.ts'
import { splitSentences } from './text/sentences.ts'
import { tokenize } from './text/tokenize.ts'

/**
 * The whole pipeline: text → tokens → sentences → dates and entities → findings. Pure: the same text,
 * knowledge and options give the same analysis on any machine. Returns a value for every string.
 */
export function analyze(text: string, knowledge: Knowledge, options: Options = {}): Analysis {
	const reading = read(text)
	const dates = readDates(reading, knowledge.dates, options)
	const entities = readEntities(reading, knowledge.entities, options)
	const findings = [
		...checkDates(reading, dates, options),
		...checkSpelling(reading, { dates, entities }, knowledge.spelling, options),
	]
	return {
		text,
		...reading,
		...dates,
		...entities,
		findings: settle(findings, options.rules ?? {}),
	}
}

/** The analysis of a text that nothing is known about: its tokens, sentences and paragraphs. */
export function unannotated(text: string): Analysis {
	const articleDate = { value: null, source: 'none' } as const
	return { text, ...read(text), articleDate, dates: [], mentions: [], entities: [], findings: [] }
}

/** The text stages alone. */
export function read(text: string): Reading {
	const tokens = tokenize(text)
	const sentences = splitSentences(tokens)
	return { tokens, sentences, article: readArticle(sentences) }
}
