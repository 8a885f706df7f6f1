import * as chrono from 'chrono-node'
import type { Found } from './timex.ts'

/** chrono-node's Arabic parser on the same text, its components written as TIMEX3 values. */
export function chronoArabic(text: string, anchor: string | null): readonly Found[] {
	const reference = anchor ? new Date(`${anchor}T12:00:00`) : new Date('2000-01-01T12:00:00')
	return chrono.ar.parse(text, reference).map(({ index, text: found, start, end }) => ({
		start: index,
		end: index + found.length,
		value: end ? `${timexOf(start)}/${timexOf(end)}` : timexOf(start),
	}))
}

function timexOf(parts: chrono.ParsedComponents): string {
	const get = (part: chrono.Component) => String(parts.get(part) ?? 'XX').padStart(2, '0')
	const isMonth = parts.isCertain('month') && !parts.isCertain('day')
	const date = `${get('year').padStart(4, '0')}-${get('month')}${isMonth ? '' : `-${get('day')}`}`
	return parts.isCertain('hour') ? `${date}T${get('hour')}:${get('minute')}` : date
}
