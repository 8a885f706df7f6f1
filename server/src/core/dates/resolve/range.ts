import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import type { Resolved } from './resolved.ts'

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
	const start = resolve(first, year === undefined ? context : withYear(context, Number(year)))
	if (!start || !isPoint(start)) return undefined
	if (isBareTime(start) && !isBareTime(end)) return joined(onDayOf(end, start), end)
	if (start.value > end.value && start.underspecified !== undefined && year !== undefined) {
		const earlier = resolve(first, withYear(context, Number(year) - 1))
		return earlier && joined(withoutOpenYear(earlier, end), end)
	}
	return joined(withoutOpenYear(start, end), end)
}

function isBareTime({ type, value, underspecified = value }: Resolved): boolean {
	return type === 'TIME' && underspecified.startsWith('T')
}

/** «From 9:30 to 11:00 on Thursday»: the day at the end is the day of both. */
function onDayOf(end: Resolved, { underspecified = '', ...start }: Resolved): Resolved {
	const dayOf = (value: string) => value.slice(0, value.indexOf('T'))
	const value = dayOf(end.value) + underspecified
	if (end.underspecified === undefined) return { ...start, value }
	return { ...start, value, underspecified: dayOf(end.underspecified) + underspecified }
}

/** A start that took the year of a complete end is complete too. */
function withoutOpenYear(start: Resolved, end: Resolved): Resolved {
	if (end.underspecified !== undefined) return start
	const { underspecified: _, ...complete } = start
	return complete
}

function withYear(context: Context, nearYear: number): Context {
	return { ...context, discourse: { ...context.discourse, nearYear } }
}

function isPoint({ value }: Resolved): boolean {
	return !value.includes('/')
}
