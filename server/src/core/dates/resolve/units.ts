import type { Direction, Unit } from '../senses.ts'
import { isoDuration } from './duration.ts'
import { anchored, complete, type Resolved } from './resolved.ts'

/** A stretch that ends or begins now: its length; uncounted, also the past or future at large. */
export function resolveUnits(amount: number | 'X', unit: Unit, direction: Direction): Resolved {
	const value = isoDuration([{ amount, unit }])
	const reference = isAhead(direction) ? 'FUTURE_REF' : 'PAST_REF'
	return amount === 'X' ? anchored(value, reference, 'DURATION') : complete(value, 'DURATION')
}

function isAhead(direction: Direction): boolean {
	return direction === 'future' || direction === 'following' || direction === 'after-future'
}
