import type { Message } from '../../message.ts'
import type { Context } from '../resolve/context.ts'
import type { Resolved } from '../resolve/resolved.ts'
import type { Part } from './part.ts'

/**
 * What a pattern builds, from the inside out. A pattern is made of parts and of phrases of kinds
 * before its own, never of its own kind or a later one, so that reading always ends:
 * `date` a day of a calendar; `day` any expression of one day; `period` a week, month, year and
 * longer; `amount` a length of time; `time` a point or part of a day; `whole` what combines them.
 */
export const KINDS = ['date', 'day', 'period', 'amount', 'time', 'whole'] as const
/** What a pattern makes. */
export type Kind = (typeof KINDS)[number]

/**
 * A sentence with the expression in square brackets, and the value it must get; without brackets a
 * near miss in which nothing may be found.
 */
export interface Example {
	/** The article date, `YYYY-MM-DD`. */
	readonly anchor?: string
	readonly value?: string
	readonly text: string
}

/** One way to write a date. Its examples are its tests and its documentation. */
export interface DatePattern<T = unknown> {
	readonly id: string
	readonly makes: Kind
	readonly summary: Message
	readonly pattern: Part<T>
	/** The value; `undefined` where the words turn out to be no date. */
	readonly resolve: (meaning: T, context: Context) => Resolved | undefined
	readonly examples: readonly Example[]
}

/** Declares a pattern; what its parts mean is known to `resolve` and to nobody else. */
export function pattern<T>(declared: DatePattern<T>): DatePattern {
	return declared as unknown as DatePattern
}
