import type { Reading } from '../text/reading.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { EntityReading } from './mention.ts'

/** The entity stage: finds the names of a text and groups the mentions of one entity. */
export function readEntities(_reading: Reading, _knowledge: EntityKnowledge): EntityReading {
	return { mentions: [], entities: [] }
}
