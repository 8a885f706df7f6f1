import type { Message } from '../../message.ts'
import type { Context } from '../resolve/context.ts'
import type { Resolved } from '../resolve/resolved.ts'
import type { Kind } from './kinds.ts'
import type { Part } from './part.ts'

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
