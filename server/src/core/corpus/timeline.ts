import type { CorpusIndex } from './corpus-index.ts'
import { dayOf } from './days.ts'
import type { ChooseTerms } from './files-with.ts'
import type { LiveSegment } from './live-segment.ts'
import { termsOfGroup } from './references.ts'
import { topicOf } from './segment.ts'
import { stringAt } from './strings.ts'

/** A year (`2019`), month (`2019-08`) or day (`2019-08-03`) and what falls on it. */
export interface TimelineEntry {
	readonly period: string
	/** Articles written then. */
	readonly articles: number
	/** Date expressions whose value lies in it. */
	readonly expressions: number
}

/**
 * The corpus on a time line, earliest first: the years; the months of `2019`; the days of `2019-08`.
 * A value coarser than the step (`2019-W31`, `2019` among months) is counted in the years only.
 */
export function timeline(index: CorpusIndex, within = ''): readonly TimelineEntry[] {
	const length = PERIOD_LENGTH[within.length]
	if (length === undefined) return []
	const entries = new Map<string, { period: string; articles: number; expressions: number }>()
	const entryOf = (day: string) => {
		const period = day.slice(0, length)
		const entry = entries.get(period) ?? { period, articles: 0, expressions: 0 }
		entries.set(period, entry)
		return entry
	}
	for (const part of index.parts) {
		for (const day of articleDays(part)) if (day.startsWith(within)) entryOf(day).articles++
		for (const [value, count] of dateValues(part)) {
			const day = calendarPart(value)
			if (day.length >= length && day.startsWith(within)) entryOf(day).expressions += count
		}
	}
	return [...entries.values()].sort((a, b) => (a.period < b.period ? -1 : 1))
}

/** The step below everything, a year, a month. */
const PERIOD_LENGTH: Readonly<Record<number, number>> = { 0: 4, 4: 7, 7: 10 }

/** The date expressions whose values lie in a year, month or day. */
export function dateTerms(period: string): ChooseTerms {
	return dateTermsWhere((value) => calendarPart(value).startsWith(period))
}

/** Those whose values lie in a year, but in none of its months: the year itself, its weeks and seasons. */
export function coarseDateTerms(year: string): ChooseTerms {
	return dateTermsWhere((value) => calendarPart(value) === year)
}

function dateTermsWhere(isWanted: (value: string) => boolean): ChooseTerms {
	return function* (part) {
		const { groups } = part.segment
		for (let group = 0; group < groups.topic.length; group++) {
			if (topicOf(part.segment, group) !== 'date') continue
			if (isWanted(stringAt(groups.key, group))) yield* termsOfGroup(part, group)
		}
	}
}

/** The paths of the articles written in a period, sorted. */
export function articlesIn(index: CorpusIndex, period: string): readonly string[] {
	const paths: string[] = []
	for (const part of index.parts) {
		const { day, path } = part.segment.documents
		for (let document = 0; document < day.length; document++) {
			if (!part.isLive(document)) continue
			if (dayOf(day[document] as number)?.startsWith(period)) paths.push(stringAt(path, document))
		}
	}
	return paths.sort()
}

function* articleDays(part: LiveSegment): Iterable<string> {
	const { day } = part.segment.documents
	for (let document = 0; document < day.length; document++) {
		const known = part.isLive(document) ? dayOf(day[document] as number) : undefined
		if (known !== undefined) yield known
	}
}

function* dateValues(part: LiveSegment): Iterable<readonly [value: string, count: number]> {
	const { groups } = part.segment
	for (let group = 0; group < groups.topic.length; group++) {
		if (topicOf(part.segment, group) !== 'date') continue
		const count = part.groupCount(group)
		if (count > 0) yield [stringAt(groups.key, group), count]
	}
}

/** `2019-08-03` of `2019-08-03T15:00/2019-08-04`; empty for durations and open values. */
function calendarPart(value: string): string {
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(value)?.[0] ?? ''
}
