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
	if (start.value > end.value && start.underspecified !== undefined && year !== undefined) {
		const earlier = resolve(first, withYear(context, Number(year) - 1))
		return earlier && joined(withoutOpenYear(earlier, end), end)
	}
	return joined(withoutOpenYear(start, end), end)
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
