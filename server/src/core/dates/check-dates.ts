import type { Finding } from '../findings.ts'
import type { Reading } from '../text/reading.ts'
import type { DateReading } from './expression.ts'

/** Findings about dates: values that disagree, cannot be, or stay open. */
export function checkDates(_reading: Reading, _dates: DateReading): readonly Finding[] {
	return []
}
