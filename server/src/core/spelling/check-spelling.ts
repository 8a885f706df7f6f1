import type { Options } from '../analysis.ts'
import type { DateReading } from '../dates/expression.ts'
import type { EntityReading } from '../entities/mention.ts'
import type { Finding } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
import type { SpellingKnowledge } from './knowledge.ts'

/** What a spelling rule may look at beside the words: names are not typos, dates have their own rules. */
export interface Annotations {
	readonly entities: EntityReading
	readonly dates: DateReading
}

/** The spelling stage: every rule over every sentence; findings in text order. */
export function checkSpelling(
	_reading: Reading,
	_annotations: Annotations,
	_knowledge: SpellingKnowledge,
	_options: Options,
): readonly Finding[] {
	return []
}
