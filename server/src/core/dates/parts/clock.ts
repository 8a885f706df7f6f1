import { glued, unlessAfter } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	mark,
	NOTHING,
	optional,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { Clitic } from '../items.ts'
import type { PartOfDay } from '../senses.ts'
import { count } from './number.ts'
import { ordinal } from './ordinal.ts'

/** A time on the clock as written, the half of the day perhaps left out. */
export interface ClockTime {
	readonly hour: number
	readonly minute: number
	readonly second: number | undefined
}

const upTo = (most: number) => digits((value, length) => length <= 2 && value <= most)
const clockWord = word('marker', (kind) => kind === 'clock')
const colon = glued(mark(':'))
const seconds = optional(
	map(sequence({ colon, value: glued(upTo(59)) }), ({ value }) => value.value),
)

/** 14:30, 14:30:05, 9.30 after the word for clock, 21H18. */
const withMinutes: Part<ClockTime> = map(
	sequence({
		hour: upTo(24),
		mark: glued(
			choice(
				mark(':'),
				word('meridiem', (half) => half === 'h'),
			),
		),
		minute: glued(digits((value, length) => length === 2 && value <= 59)),
		seconds,
	}),
	({ hour, minute, seconds }) => ({ hour: hour.value, minute: minute.value, second: seconds }),
)

/** 1300, as agencies head their stories: only beside a zone. */
const military: Part<ClockTime> = map(
	digits((value, length) => length === 4 && value <= 2400 && value % 100 <= 59),
	({ value }) => ({ hour: Math.floor(value / 100), minute: value % 100, second: undefined }),
)

const and = (clitics: number) => (clitics & Clitic.conjunction) !== 0
const fraction = word('fraction', (_, { clitics }) => and(clitics))
const lacking = sequence({ except: link('except'), fraction: word('fraction') })
const minuteWord = word('unit', ({ unit }) => unit === 'MIN')
const minutes = sequence({
	and: optional(link('and')),
	value: count,
	unit: minuteWord,
})

const minutesOf = map(minutes, ({ value }) => (value.value < 60 ? value.value : NOTHING))

/** What is added to the hour, in minutes: a half, a third, a quarter; or taken from it. */
const rest: Part<number> = choice(
	map(sequence({ fraction, more: optional(minutesOf) }), ({ fraction, more }) => {
		return 60 / fraction.sense + (more ?? 0)
	}),
	map(lacking, ({ fraction }) => -60 / fraction.sense),
	map(sequence({ except: link('except'), minutes: minutesOf }), ({ minutes }) => -minutes),
	minutesOf,
)

function add(hour: number, minutes = 0): ClockTime {
	const total = hour * 60 + minutes
	return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, second: undefined }
}

const hourInWords: Part<ClockTime> = map(
	sequence({ hour: ordinal, rest: optional(rest) }),
	({ hour, rest }) => (hour.definite && hour.value <= 12 ? add(hour.value, rest) : NOTHING),
)

/** Not the second half of a score or a range. */
const alone = unlessAfter(mark('-–—:/'))

const hourInFigures: Part<ClockTime> = map(
	sequence({ alone, hour: digits((value) => value >= 1 && value <= 24), rest: optional(rest) }),
	({ hour, rest }) => add(hour.value, rest),
)

/** Announced by the word for clock: any way to write the hour will do. */
export const announcedClock: Part<ClockTime> = map(
	sequence({ word: clockWord, time: choice(withMinutes, hourInWords, hourInFigures) }),
	({ time }) => time,
)

/** Not announced, but written like nothing else. */
export const plainClock: Part<ClockTime> = withMinutes

/** Not announced: needs a part of the day or a zone behind it. */
export const bareClock: Part<ClockTime> = choice(hourInWords, hourInFigures)

/** Four figures: need a zone. */
export const agencyClock: Part<ClockTime> = military

/** Which half of the day is meant. */
export interface HalfOfDay {
	readonly part: PartOfDay | 'am' | 'pm'
}

/** A part of the day, or its letter, that places an hour of twelve. */
export const halfOfDay: Part<HalfOfDay> = choice(
	map(word('part'), ({ sense }) => ({ part: sense })),
	map(
		word('meridiem', (half) => half !== 'h'),
		({ sense }) => ({ part: sense as 'am' | 'pm' }),
	),
)

/** The hour of 24 that an hour of twelve means in a part of the day. */
export function hourOfDay(hour: number, half: HalfOfDay | undefined): number {
	if (half === undefined || hour > 12) return hour
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
