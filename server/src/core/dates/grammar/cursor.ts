import type { Count } from '../count.ts'
import type { Here } from './form.ts'
import type { Glances } from './glance.ts'
import type { Machine } from './machine.ts'
import type { Phrase } from './phrase.ts'

/** Where reading stands: items `[at, end)` follow each other with nothing between but spaces. */
export interface Cursor extends Here {
	readonly machine: Machine
	/** By item of the stretch: its class, behind the last one `NO_ITEM`; and what can be read there, or `UNASKED`. */
	readonly classes: Uint16Array
	readonly readable: Int32Array
	readonly glances: Glances
	/** The first item of the stretch, and the one after its last. */
	from: number
	end: number
	/** The phrases looked for already, and the item from which on they are kept. */
	readonly kept: KeptPhrases
	base: number
	/** What the sequences being read have understood so far, up to `top`. */
	readonly meanings: unknown[]
	top: number
	at: number
	/** The number in words that was asked for last: its items `[from, to)`, what it says. */
	readonly lastNumber: { from: number; to: number; count: Count | typeof NOTHING }
}

/**
 * Phrases by item and by the rank of their kind, undefined where there is none, as far as they were looked for
 * in this round: with the next one all are forgotten.
 */
export interface KeptPhrases {
	round: number
	readonly rounds: number[]
	readonly phrases: (Phrase | undefined)[]
}

/** What a part answers when it does not read on; nothing else is ever a failure. */
export const NOTHING: unique symbol = Symbol('nothing')

/** What a part answers that takes no item and only says whether to go on: nobody needs to be told. */
export const GO_ON: unique symbol = Symbol('go on')
/** What parts mean that only say whether to go on. */
export type GoOn = typeof GO_ON
