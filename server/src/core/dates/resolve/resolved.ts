import type { DateExpression, Step } from '../expression.ts'
import type { TimexMod, TimexType } from '../timex-codes.ts'

/** The value of an expression, before it is given its place in the text. */
export type Resolved = Omit<DateExpression, 'start' | 'end' | 'rule'>

/** A value in the making, and nobody else's: dates are too many to be copied for each thing added. */
export type MutableResolved = { -readonly [K in keyof Resolved]: Resolved[K] }

/**
 * A value that says nothing more yet. All are made here and have all places, filled or not: what reads values
 * of one shape, in dozens of functions, finds each thing at its place without a search.
 */
export function bare(
	type: TimexType,
	value: string,
	steps: readonly Step[],
	underspecified?: string,
): MutableResolved {
	return {
		type,
		value,
		underspecified,
		mod: undefined,
		quant: undefined,
		freq: undefined,
		calendar: undefined,
		calendarValue: undefined,
		steps,
		months: undefined,
		bound: undefined,
		conflicts: undefined,
	}
}

/** A value the expression holds by itself. */
export function complete(value: string, type: TimexType = 'DATE', ...steps: Step[]): Resolved {
	return bare(type, value, steps)
}

/** A value that needs an anchor: the anchored one, or what is known without. */
export function anchored(
	value: string | undefined,
	underspecified: string,
	type: TimexType = 'DATE',
	...steps: Step[]
): Resolved {
	return bare(type, value ?? underspecified, steps, underspecified)
}

/** The same expression, part of it anew; assigned, which is faster by far than spreading it. */
export function changed(resolved: Resolved, change: Partial<Resolved>): Resolved {
	const { type, value, steps, underspecified } = resolved
	const { mod, quant, freq, calendar, calendarValue, months, bound, conflicts } = resolved
	const copy = bare(type, value, steps, underspecified)
	copy.mod = mod
	copy.quant = quant
	copy.freq = freq
	copy.calendar = calendar
	copy.calendarValue = calendarValue
	copy.months = months
	copy.bound = bound
	copy.conflicts = conflicts
	return Object.assign(copy, change)
}

/** The same expression with another value, which no calendar but the Gregorian has. */
export function gregorian(resolved: Resolved, value: string): Resolved {
	return changed(resolved, { value, calendar: undefined, calendarValue: undefined })
}

/** The same expression with another reading of both its values, and perhaps of another type. */
export function mapValues(
	resolved: Resolved,
	change: (value: string) => string,
	type: TimexType = resolved.type,
): Resolved {
	const { value, underspecified } = resolved
	return underspecified === undefined
		? changed(resolved, { type, value: change(value) })
		: changed(resolved, { type, value: change(value), underspecified: change(underspecified) })
}

/** The same expression with a TIMEX3 modifier, when there is one. */
export function withMod(resolved: Resolved, mod: TimexMod | undefined): Resolved {
	return mod === undefined ? resolved : changed(resolved, { mod })
}

/** The same expression with one more reason. */
export function withStep(resolved: Resolved, ...steps: (Step | undefined)[]): Resolved {
	const added = steps.filter((step) => step !== undefined)
	if (added.length === 0) return resolved
	return changed(resolved, { steps: [...resolved.steps, ...added] })
}

/**
 * A value that only points without an anchor: past, present or future at large, and in itself an open
 * day, month or year.
 */
export function pointing(
	ahead: number,
	underspecified: string,
	type: TimexType = 'DATE',
	...steps: Step[]
): Resolved {
	const side = ahead < 0 ? 'PAST_REF' : 'FUTURE_REF'
	return bare(type, ahead === 0 ? 'PRESENT_REF' : side, steps, underspecified)
}

/** The expression with its open value where it only points: what parts and edges can be put to. */
export function concrete(resolved: Resolved): Resolved {
	const { value, underspecified } = resolved
	return underspecified !== undefined && value.endsWith('_REF')
		? changed(resolved, { value: underspecified })
		: resolved
}
