import type { Analysis, Options } from './analysis.ts'
import { checkDates } from './dates/check-dates.ts'
import type { DateReading } from './dates/expression.ts'
import { NO_DATE, readDates } from './dates/read-dates.ts'
import type { EntityKnowledge } from './entities/knowledge.ts'
import type { EntityReading } from './entities/mention.ts'
import { readEntities, readNamesAlone } from './entities/read-entities.ts'
import { settle } from './findings.ts'
import type { Knowledge } from './knowledge.ts'
import { once } from './once.ts'
import { checkSpellings, type SpellingReading, type Unchecked } from './spelling/check-spelling.ts'
import type { AskedNames } from './spelling/rule.ts'
import { read } from './text/read.ts'

/** A text, and what is asked of it. */
export interface Asked {
	readonly text: string
	readonly options: Options
}

/**
 * The pipeline: text → tokens → sentences → dates and entities → findings. The text is an article, or
 * the part of a longer text that `options.part` says.
 */
export function analyzePart(text: string, knowledge: Knowledge, options: Options): Analysis {
	return analyzeParts([{ text, options }], knowledge)[0] as Analysis
}

/**
 * The same of several texts. Each stage reads all of them before the next begins: its code and its tables
 * are then in the processor's caches, which hold no two stages, and a sixth of the time is saved.
 */
export function analyzeParts(asked: readonly Asked[], knowledge: Knowledge): readonly Analysis[] {
	const parts: AnnotatedPart[] = []
	for (const { text, options } of asked) {
		const annotations = { dates: NO_DATES, names: NO_NAMES }
		parts.push({ reading: read(text), entities: NO_ENTITIES, annotations, options })
	}
	for (const { reading, annotations, options } of parts) {
		annotations.dates = readDates(reading, knowledge.dates, options)
	}
	for (const part of parts) readNames(part, knowledge.entities)
	const spelt = checkSpellings(parts, knowledge.spelling)
	const analyses: Analysis[] = []
	for (const [i, part] of parts.entries()) {
		analyses.push(analysisOf(part, spelt[i] as SpellingReading))
	}
	return analyses
}

/** A text on its way through the stages. */
interface AnnotatedPart extends Unchecked {
	entities: EntityReading
	readonly annotations: { dates: DateReading; names: AskedNames }
}

/** The entities, unless only rules ask for names: then names alone, once one does. */
function readNames(part: AnnotatedPart, knowledge: EntityKnowledge): void {
	const { reading, annotations, options } = part
	if (options.withoutEntities) return
	if (options.onlyFindings) {
		const all = once(() => readNamesAlone(reading, knowledge, options))
		annotations.names = { all, areFound: false }
		return
	}
	const entities = readEntities(reading, knowledge, options)
	part.entities = entities
	annotations.names = { all: () => entities.mentions, areFound: true }
}

function analysisOf(
	{ reading, entities, annotations: { dates }, options }: AnnotatedPart,
	spelling: SpellingReading,
): Analysis {
	const findings = [...checkDates(reading, dates, options), ...spelling.findings]
	return {
		text: reading.tokens.text,
		tokens: reading.tokens,
		sentences: reading.sentences,
		article: reading.article,
		articleDate: dates.articleDate,
		window: dates.window,
		dates: dates.dates,
		mentions: entities.mentions,
		entities: entities.entities,
		choices: spelling.choices,
		findings: settle(findings, options.rules ?? {}),
	}
}

const NO_DATES: DateReading = { articleDate: NO_DATE, dates: [], window: undefined }
const NO_ENTITIES: EntityReading = { mentions: [], entities: [] }
const NO_NAMES: AskedNames = { all: () => NO_ENTITIES.mentions, areFound: true }
