import type { Count } from '../count.ts'
import { Clitic } from '../find-word.ts'
import { after, carries, glued, look, unless, unlessAfter } from '../grammar/look.ts'
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
import { isCountBehind } from '../resolve/neighbours.ts'
import { countInWords } from './number.ts'

/** A year as written: its number, its era where the text names one. */
export interface WrittenYear {
	readonly value: number
	readonly digits: number
	readonly era: 'AH' | 'AD' | 'BC' | undefined
	/** Announced by the word for year. */
	readonly isNamed: boolean
}

const yearWord = word('unit', ({ unit, number }) => unit === 'Y' && number === 'one')
const era = word('era')
/** «The Hijri year». */
const definiteEra = word('era', (_, { definite }) => definite)

/** «A year and three»: joined by "and" it is another number. */
const unjoined = unless(carries(Clitic.conjunction, 'cardinal'))

const yearNumber: Part<Count> = choice(
	map(
		digits((value, length) => length >= 1 && length <= 5 && value >= 0),
		({ value, length }) => ({ value, digits: length, definite: false }),
	),
	map(sequence({ unjoined, count: countInWords }), ({ count }) => count),
)

/** «One year» and «ten years» count; no year in words is as early. */
const EARLIEST_IN_WORDS = 20

/** The word for year, its number in digits, in brackets perhaps, or in words, its era. */
export const namedYear: Part<WrittenYear> = map(
	sequence({
		word: yearWord,
		reckoned: optional(definiteEra),
		dot: optional(mark('.،,')),
		year: choice(
			yearNumber,
			map(sequence({ open: mark('('), year: yearNumber, close: mark(')') }), ({ year }) => year),
		),
		era: optional(era),
	}),
	({ year, era, reckoned }) => {
		if (year.digits === 0 && year.value < EARLIEST_IN_WORDS) return NOTHING
		const told = era ?? reckoned
		return { value: year.value, digits: year.digits, era: told?.sense, isNamed: true }
	},
)

/** Takes no item; the number before the cursor counts nothing: «last year 2015 people fell» tells none. */
const uncounted = look(
	({ items: { text, end }, at }) => !isCountBehind(text, end[at - 1] as number),
)

/** «The current year 2016», «last year, 2015». */
export const pointedAndNumbered: Part<WrittenYear> = map(
	sequence({
		word: yearWord,
		direction: word('direction'),
		comma: optional(mark('،,(')),
		year: digits((value, length) => length === 4 && value >= 1900 && value <= 2100),
		close: optional(mark(')')),
		uncounted,
	}),
	({ year }) => ({ value: year.value, digits: year.length, era: undefined, isNamed: false }),
)

const bareYear: Part<WrittenYear> = map(
	sequence({
		year: digits((value, length) => length === 4 && value >= 1000),
		era: optional(era),
	}),
	({ year, era }) => {
		return { value: year.value, digits: year.length, era: era?.sense, isNamed: false }
	},
)

/** The letter of our era is that of the metre too: 400 and 1500 of them are run and swum. */
const metres = sequence({
	alone: unlessAfter(mark('-–—/')),
	figure: digits((value) => value < 400 || value > 2100 || (value < 1900 && value % 50 === 0)),
	letter: word('meridiem'),
})

const markedYear: Part<WrittenYear> = map(
	sequence({
		others: unless(metres),
		year: digits((_, length) => length >= 1 && length <= 4),
		era,
	}),
	({ year, era }) => {
		return { value: year.value, digits: year.length, era: era.sense, isNamed: false }
	},
)

const NOUN = /^[ \t]*\p{L}/u
/** How much of the text behind a number is asked for a noun. */
const GLANCE = 3

/** Five figures and more, with no noun behind that they could count: meant as a year all the same. */
const oddYear: Part<WrittenYear> = map(
	sequence({
		year: digits((_, length) => length > 4),
		noNoun: look(({ items: { text, end }, at }) => {
			const behind = end[at - 1] as number
			return !NOUN.test(text.slice(behind, behind + GLANCE))
		}),
	}),
	({ year }) => ({ value: year.value, digits: year.length, era: undefined, isNamed: false }),
)

/** Behind a month a number in words is a year when it is no round one, which would count. */
const yearInWords: Part<WrittenYear> = map(
	sequence({ unjoined, year: countInWords }),
	({ year: { value } }) =>
		value > 1300 && value < 2100 && value % 100 !== 0
			? { value, digits: 0, era: undefined, isNamed: false }
			: NOTHING,
)

/** The year behind a month: "of the year 2019", ", 2019", ".2019", "2019 AD"; not a number that counts. */
export const yearBehindMonth: Part<WrittenYear> = map(
	choice(
		sequence({
			comma: optional(mark('،,')),
			of: optional(link('of')),
			year: choice(namedYear, pointedAndNumbered, bareYear, markedYear, yearInWords, oddYear),
		}),
		sequence({ dot: glued(mark('.')), year: glued(bareYear) }),
	),
	({ year }) => year,
)

const modernYear: Part<WrittenYear> = map(
	sequence({
		year: digits((value, length) => length === 4 && value >= 1900 && value <= 2100),
		uncounted,
		era: optional(era),
	}),
	({ year, era }) => {
		return { value: year.value, digits: year.length, era: era?.sense, isNamed: false }
	},
)

/** Behind a month and its adjective: «last May, 2015», «last May of the year 2015». */
export const yearBehindDirection: Part<WrittenYear> = map(
	sequence({
		direction: after(word('direction')),
		comma: optional(mark('،,')),
		of: optional(link('of')),
		year: choice(namedYear, modernYear),
	}),
	({ year }) => year,
)

/** A year that stands without a month and without the word for year. */
export const plainYear: Part<WrittenYear> = map(
	sequence({ others: unless(metres), year: choice(markedYear, bareYear) }),
	({ year }) => (year.value >= 1000 || year.era ? year : NOTHING),
)

/** An era mark on the number itself. */
export const gluedEra = glued(era)

/** An era behind a year of two: on the number itself; the Hijri one apart from it too. */
export const eraOfYears = choice(
	gluedEra,
	word('era', (name) => name === 'AH'),
)
