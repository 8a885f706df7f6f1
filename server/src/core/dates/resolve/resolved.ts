import type { DateExpression, Step } from '../expression.ts'
import type { TimexMod, TimexType } from '../timex-codes.ts'

/** The value of an expression, before it is given its place in the text. */
export type Resolved = Omit<DateExpression, 'start' | 'end' | 'rule'>

/** A value the expression holds by itself. */
export function complete(value: string, type: TimexType = 'DATE', ...steps: Step[]): Resolved {
	return { type, value, steps }
}

/** A value that needs an anchor: the anchored one, or what is known without. */
export function anchored(
	value: string | undefined,
	underspecified: string,
	type: TimexType = 'DATE',
	...steps: Step[]
): Resolved {
	if (value === undefined) return { type, value: underspecified, underspecified, steps }
	return { type, value, underspecified, steps }
}

/** The same expression, part of it anew; assigned, which is faster by far than spreading it. */
export function changed(resolved: Resolved, change: Partial<Resolved>): Resolved {
	return Object.assign({}, resolved, change)
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
	return { type, value: ahead === 0 ? 'PRESENT_REF' : side, underspecified, steps }
}

/** The expression with its open value where it only points: what parts and edges can be put to. */
export function concrete(resolved: Resolved): Resolved {
	const { value, underspecified } = resolved
	return underspecified !== undefined && value.endsWith('_REF')
		? changed(resolved, { value: underspecified })
		: resolved
}
