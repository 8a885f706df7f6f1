import { dayOfIso, isoDay } from '../calendar/iso.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import { changed, type Resolved } from './resolved.ts'

const YEAR = /^(\d{4})-/u

/** Both ends of a range; a year said only at its end holds for its beginning. */
export function resolveRange(
	first: Phrase,
	second: Phrase,
	context: Context,
): Resolved | undefined {
	const end = resolve(second, context)
	if (!end || !isPoint(end)) return undefined
	const year = YEAR.exec(end.value)?.[1]
	const start = resolve(first, year === undefined ? context : context.beside(Number(year)))
	if (!start || !isPoint(start)) return undefined
	if (isBareTime(start) && !isBareTime(end)) return joined(onDayOf(end, start), end)
	const weekdays = weekdayRange(start, end)
	if (weekdays) return weekdays
	if (start.value > end.value && start.underspecified !== undefined && year !== undefined) {
		const earlier = resolve(first, context.beside(Number(year) - 1))
		return earlier && joined(withoutOpenYear(earlier, end), end)
	}
	return joined(withoutOpenYear(start, end), end)
}

const WEEKDAY = /^XXXX-WXX-(\d)$/u
const WEEK = 7

/** Two bare weekdays follow each other: the end is less than a week after the beginning. */
function weekdayRange(start: Resolved, end: Resolved): Resolved | undefined {
	const from = Number(WEEKDAY.exec(start.underspecified ?? '')?.[1])
	const to = Number(WEEKDAY.exec(end.underspecified ?? '')?.[1])
	const first = dayOfIso(start.value)
	if (!(from && to) || first === undefined || start.value <= end.value) return undefined
	return joined(start, changed(end, { value: isoDay(first + ((to - from + WEEK) % WEEK)) }))
}

function isBareTime({ type, value, underspecified = value }: Resolved): boolean {
	return type === 'TIME' && underspecified.startsWith('T')
}

/** «From 9:30 to 11:00 on Thursday»: the day at the end is the day of both. */
function onDayOf(end: Resolved, start: Resolved): Resolved {
	const { underspecified: time = '' } = start
	const atTime = (value: string) => value.slice(0, value.indexOf('T')) + time
	const underspecified = end.underspecified === undefined ? undefined : atTime(end.underspecified)
	return changed(start, { value: atTime(end.value), underspecified })
}

/** A start that took the year of a complete end is complete too. */
export function withoutOpenYear(start: Resolved, end: Resolved): Resolved {
	return end.underspecified === undefined ? changed(start, { underspecified: undefined }) : start
}

/** No stretch; but a Hijri month or year is one only in our calendar. */
function isPoint({ value, calendar }: Resolved): boolean {
	return calendar !== undefined || !value.includes('/')
}
