import { glued } from '../grammar/look.ts'
import {
	choice,
	digits,
	map,
	mark,
	NOTHING,
	optional,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'

/** A time on the clock as written, the half of the day perhaps left out. */
export interface ClockTime {
	readonly hour: number
	readonly minute: number
	readonly second: number | undefined
	/** Told on a dial of twelve hours: which half of the day it is in is left to the reader. */
	readonly isDial: boolean
}

/** A number of at most two figures, no larger than the largest. */
export const upTo = (most: number) => digits((value, length) => length <= 2 && value <= most)
const colon = glued(mark(':'))
const seconds = optional(
	map(sequence({ colon, value: glued(upTo(59)) }), ({ value }) => value.value),
)
const hourLetter = map(
	word('meridiem', (half) => half === 'h'),
	() => 'h',
)

/** Hour and minutes in figures, parted by one of the marks. */
function withMinutes(joint: Part<string>): Part<ClockTime> {
	return map(
		sequence({
			hour: upTo(24),
			mark: glued(joint),
			minute: glued(digits((value, length) => length === 2 && value <= 59)),
			seconds,
		}),
		({ hour, minute, seconds }) =>
			hour.value === 24 && minute.value > 0
				? NOTHING
				: {
						hour: hour.value,
						minute: minute.value,
						second: seconds,
						isDial: hour.length === 1 && hour.value > 0 && seconds === undefined,
					},
	)
}

/** 14:30, 14:30:05, 21H18. */
export const colonClock = withMinutes(choice(mark(':'), hourLetter))
/** 9.30, 9,30: only after the word for clock, or before a part of the day. */
export const dotClock = withMinutes(mark('.,،'))

/** 1300, as agencies head their stories: only beside a zone. */
export const military: Part<ClockTime> = map(
	digits((value, length) => length === 4 && value <= 2400 && value % 100 <= 59),
	({ value }) => ({
		hour: Math.floor(value / 100),
		minute: value % 100,
		second: undefined,
		isDial: false,
	}),
)
