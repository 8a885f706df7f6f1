import type { Analysis, Options } from './analysis.ts'
import { checkDates } from './dates/check-dates.ts'
import { readDates } from './dates/read-dates.ts'
import type { EntityReading } from './entities/mention.ts'
import { readEntities } from './entities/read-entities.ts'
import { settle } from './findings.ts'
import type { Knowledge } from './knowledge.ts'
import { checkSpelling } from './spelling/check-spelling.ts'
import { read } from './text/read.ts'

/**
 * The pipeline: text → tokens → sentences → dates and entities → findings. The text is an article, or
 * the part of a longer text that `options.part` says.
 */
export function analyzePart(text: string, knowledge: Knowledge, options: Options): Analysis {
	const reading = read(text)
	const dates = readDates(reading, knowledge.dates, options)
	const entities = options.withoutEntities
		? NO_ENTITIES
		: readEntities(reading, knowledge.entities, options)
	const spelling = checkSpelling(reading, { dates, entities }, knowledge.spelling, options)
	const findings = [...checkDates(reading, dates, options), ...spelling.findings]
	return {
		text,
		...reading,
		...dates,
		...entities,
		choices: spelling.choices,
		findings: settle(findings, options.rules ?? {}),
	}
}

const NO_ENTITIES: EntityReading = { mentions: [], entities: [] }
