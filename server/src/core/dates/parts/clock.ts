import { after, before, glued, look, unless, unlessAfter } from '../grammar/look.ts'
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
import { type ClockTime, colonClock, dotClock, military, upTo } from './clock-figures.ts'
import { fractionAndMore, lackingFraction, minuteWord, rest } from './clock-rest.ts'
import { theMark } from './common.ts'
import { countInWords } from './number.ts'
import { isFeminine } from './ordinal.ts'

const clockWord = word('marker', (kind) => kind === 'clock')

function dial(hour: number, minutes = 0, isDial = true): ClockTime {
	const total = hour * 60 + minutes
	const minute = ((total % 60) + 60) % 60
	return { hour: Math.floor(total / 60), minute, second: undefined, isDial }
}

/** One o'clock is a cardinal: the first hour is no time. */
const oneOClock = map(
	word('cardinal', (value, { definite }) => value === 1 && definite),
	() => 1,
)
/** Hours are feminine: «the second» of a second meeting in the evening is no hour. */
const feminine = look(({ items, at }) => isFeminine(items, at))
const laterHour = map(
	sequence({
		feminine,
		unit: word('ordinal', (value, { definite }) => definite && value > 1 && value <= 11),
		ten: optional(word('cardinal', (value, { clitics }) => value === 10 && clitics === 0)),
	}),
	({ unit, ten }) => (ten === undefined ? unit.sense : unit.sense === 2 ? 12 : NOTHING),
)
const hourInWords: Part<ClockTime> = map(
	sequence({ hour: choice(oneOClock, laterHour), rest: optional(rest) }),
	({ hour, rest }) => dial(hour, rest),
)

/** "The third and the first quarter" are two things. */
const noOrdinal = unless(word('ordinal'))
/** "At half past three", "at a quarter to six": no part of the day need say that it is an hour. */
export const brokenHour: Part<ClockTime> = choice(
	map(sequence({ hour: laterHour, rest: lackingFraction }), ({ hour, rest }) => dial(hour, rest)),
	map(
		sequence({
			at: after(link('in', 'at', 'since', 'until')),
			hour: laterHour,
			rest: fractionAndMore,
			noOrdinal,
		}),
		({ hour, rest }) => dial(hour, rest),
	),
)

/** "Five and a half": a cardinal tells the hour only with a part of it. */
const hourInCardinals: Part<ClockTime> = map(
	sequence({ hour: countInWords, rest: choice(fractionAndMore, lackingFraction) }),
	({ hour, rest }) => (hour.value <= 12 ? dial(hour.value, rest) : NOTHING),
)

/** Not the second half of a score or a range. */
const alone = unlessAfter(mark('-–—:/.,٫'))

const figure = map(
	sequence({
		alone,
		the: optional(theMark),
		hour: digits((value, length) => value >= 1 && value <= 24 && length <= 2),
		whole: unless(sequence({ mark: glued(mark(':.')), more: glued(digits(() => true)) })),
	}),
	({ hour }) => ({
		value: hour.value,
		isDial: hour.value <= 12 && (hour.length === 1 || hour.value >= 10),
	}),
)
const hourInFigures: Part<ClockTime> = map(
	sequence({ hour: figure, rest: optional(rest) }),
	({ hour, rest }) => dial(hour.value, rest, hour.isDial),
)
/** 11 and 20: minutes without their word, after the word for clock. */
const figuresAndFigures: Part<ClockTime> = map(
	sequence({ hour: figure, and: link('and'), minute: upTo(59), bare: unless(minuteWord) }),
	({ hour, minute }) => dial(hour.value, minute.value, hour.isDial),
)

/** After the word for clock a cardinal tells the hour, when it counts nothing. */
const spokenHour = map(
	sequence({ hour: countInWords, noUnit: unless(word('unit')) }),
	({ hour }) => (hour.value <= 12 ? dial(hour.value) : NOTHING),
)

/** Announced by the word for clock: any way to write the hour will do. */
export const announcedClock: Part<ClockTime> = map(
	sequence({
		word: clockWord,
		time: choice(colonClock, dotClock, hourInWords, hourInCardinals, spokenHour, hourInFigures),
	}),
	({ time }) => time,
)

/** The letter for the hour, as North Africa announces it; before small numbers it counts questions. */
const lateFigure = map(figure, (hour) => (hour.value >= 6 ? hour : NOTHING))
/** S 9 and 30, s 14:00, s 11. */
export const letteredClock: Part<ClockTime> = map(
	sequence({
		letter: word('marker', (kind) => kind === 'hour'),
		time: choice(
			colonClock,
			map(sequence({ hour: figure, rest }), ({ hour, rest }) =>
				dial(hour.value, rest, hour.isDial),
			),
			figuresAndFigures,
			map(lateFigure, (hour) => dial(hour.value, 0, hour.isDial)),
		),
	}),
	({ time }) => time,
)

/** Announced, with the minutes as a bare number behind: the longer reading where there is one. */
export const announcedMinutes: Part<ClockTime> = map(
	sequence({ range: unlessAfter(link('between')), word: clockWord, time: figuresAndFigures }),
	({ time }) => time,
)

/** Not announced, but written like nothing else. */
export const plainClock: Part<ClockTime> = colonClock

const dotBeforePart = map(
	sequence({ time: dotClock, part: before(word('part')) }),
	({ time }) => time,
)

/** Not announced: needs a part of the day or a zone behind it. */
export const bareClock: Part<ClockTime> = choice(
	dotBeforePart,
	hourInWords,
	hourInCardinals,
	hourInFigures,
)

/** An hour that the word for clock or a colon announces. */
export const announcedHour: Part<ClockTime> = choice(announcedMinutes, announcedClock, plainClock)

/** An hour that needs what stands beside it. */
export const bareHour: Part<ClockTime> = choice(hourInWords, hourInFigures)

/** Four figures behind the word for clock: need a part of the day or a zone. */
export const announcedFigures: Part<ClockTime> = map(
	sequence({ word: clockWord, time: military }),
	({ time }) => time,
)

/** Four figures, announced or not: need a zone. */
export const agencyClock: Part<ClockTime> = choice(announcedFigures, military)
