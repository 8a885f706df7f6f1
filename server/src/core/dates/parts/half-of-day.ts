import { glued, unless } from '../grammar/look.ts'
import { choice, digits, link, map, optional, type Part, sequence, word } from '../grammar/part.ts'
import type { PartOfDay } from '../senses.ts'
import type { ClockTime } from './clock-figures.ts'

/** Which half of the day is meant. */
export interface HalfOfDay {
	readonly part: PartOfDay | 'am' | 'pm'
}

const midnight = sequence({
	middle: word('edge', (edge) => edge === 'MID'),
	night: word('part', (part) => part === 'TNI'),
})

/** Volume 2, page 61: the letter for morning is that for page too. */
const page = unless(glued(digits(() => true)))

/** A part of the day, or its letter, that places an hour of twelve: "five in the evening". */
export const halfOfDay: Part<HalfOfDay> = choice(
	map(sequence({ after: word('relation', (side) => side === 'later'), midnight }), () => ({
		part: 'TMO' as const,
	})),
	map(sequence({ of: optional(link('of', 'in')), part: word('part') }), ({ part }) => ({
		part: part.sense,
	})),
	map(sequence({ half: word('meridiem', (half) => half !== 'h'), page }), ({ half }) => ({
		part: half.sense as 'am' | 'pm',
	})),
)

/** The hour of 24 that an hour of twelve means in a part of the day. */
export function hourOfDay(hour: number, half: HalfOfDay): number {
	if (hour > 12) return hour
	switch (half.part) {
		case 'am':
		case 'TMO':
			return hour === 12 ? 0 : hour
		case 'TMI':
			return hour < 10 ? hour + 12 : hour
		case 'TNI':
			return hour === 12 ? 24 : hour < 5 ? hour : hour + 12
		default:
			return hour === 12 ? 12 : hour + 12
	}
}

/** From one to six the hour of a dial is after noon: before sunrise news names the dawn. */
const LAST_AFTERNOON = 6

/** The hour of 24 that a dial shows when nobody says which half of the day it is. */
export function likelyHour({ hour, isDial }: ClockTime): number {
	return isDial && hour <= LAST_AFTERNOON ? hour + 12 : hour
}
