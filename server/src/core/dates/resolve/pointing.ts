import type { Direction } from '../senses.ts'

/** How many units from the anchor an adjective points. */
export const STEPS: Readonly<Record<Direction, number>> = {
	'before-past': -2,
	past: -1,
	latest: -1,
	preceding: -1,
	present: 0,
	same: 0,
	following: 1,
	future: 1,
	'after-future': 2,
}
