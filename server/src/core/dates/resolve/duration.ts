import type { Quantity } from '../parts/counted-unit.ts'
import type { Unit } from '../senses.ts'

/** Letters of ISO 8601 durations, largest first; those of the clock come after a T. */
const DATE_LETTERS = ['Y', 'M', 'W', 'D'] as const
const TIME_LETTERS = ['H', 'TM', 'S'] as const
type Letter = (typeof DATE_LETTERS)[number] | (typeof TIME_LETTERS)[number]

/** So many of an ISO letter. */
interface Lettered {
	readonly letter: Letter
	readonly times: number
}

/** What a unit is in ISO letters. */
const UNITS: Readonly<Record<Unit, Lettered>> = {
	S: { letter: 'S', times: 1 },
	MIN: { letter: 'TM', times: 1 },
	H: { letter: 'H', times: 1 },
	D: { letter: 'D', times: 1 },
	W: { letter: 'W', times: 1 },
	M: { letter: 'M', times: 1 },
	Q: { letter: 'M', times: 3 },
	Y: { letter: 'Y', times: 1 },
	DE: { letter: 'Y', times: 10 },
	CE: { letter: 'Y', times: 100 },
}

/** A fraction of the first is so many of the second: half a year is six months. */
const SMALLER: Readonly<Partial<Record<Letter, Lettered>>> = {
	Y: { letter: 'M', times: 12 },
	D: { letter: 'H', times: 24 },
	H: { letter: 'TM', times: 60 },
	TM: { letter: 'S', times: 60 },
}

/** The ISO 8601 duration of quantities added up; `PXD` where one was not counted. */
export function isoDuration(quantities: readonly Quantity[]): string {
	const first = quantities[0]
	if (first && quantities.length === 1 && isWhole(first.amount)) return wholeDuration(first)
	const uncounted = quantities.find(({ amount }) => amount === 'X')
	if (uncounted) return uncountedDuration(uncounted.unit)
	const sums = new Map<Letter, number>()
	for (const { amount, unit } of quantities) {
		const { letter, times } = UNITS[unit]
		addTo(sums, letter, (amount as number) * times)
	}
	const date = DATE_LETTERS.map((letter) => written(sums, letter)).join('')
	const time = TIME_LETTERS.map((letter) => written(sums, letter)).join('')
	if (first && date === '' && time === '') return wholeDuration({ amount: 0, unit: first.unit })
	return `P${date}${time === '' ? '' : `T${time}`}`
}

/** A length of time on the calendar. */
export interface CalendarLength {
	readonly months: number
	readonly days: number
	/** The smallest unit it is told in. */
	readonly unit: (typeof DATE_LETTERS)[number]
	/** It is told in years and months, as «a year and a half». */
	readonly isYearsAndMonths: boolean
}

const ON_CALENDAR = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/u

/** What `isoDuration` wrote, as months and days; undefined where it has hours, fractions or no count. */
export function calendarLength(duration: string): CalendarLength | undefined {
	const counts = ON_CALENDAR.exec(duration)?.slice(1)
	if (!counts) return undefined
	const [years = 0, months = 0, weeks = 0, days = 0] = counts.map((count) => Number(count ?? 0))
	const letters = DATE_LETTERS.filter((_, i) => counts[i] !== undefined)
	return {
		months: 12 * years + months,
		days: 7 * weeks + days,
		unit: letters.at(-1) as CalendarLength['unit'],
		isYearsAndMonths: letters.join('') === 'YM',
	}
}

/** Beyond it numbers are rounded as they are written. */
const LARGEST_WHOLE = 1e9

function isWhole(amount: number | 'X'): boolean {
	return Number.isInteger(amount) && (amount as number) > 0 && (amount as number) < LARGEST_WHOLE
}

/** So many of one unit, as nearly all durations are. */
function wholeDuration({ amount, unit }: Quantity): string {
	const { letter, times } = UNITS[unit]
	const written = `${(amount as number) * times}${letter.charAt(letter.length - 1)}`
	return unit === 'S' || unit === 'MIN' || unit === 'H' ? `PT${written}` : `P${written}`
}

function uncountedDuration(unit: Unit): string {
	if (unit === 'DE' || unit === 'CE') return `PX${unit}`
	const { letter } = UNITS[unit]
	return (DATE_LETTERS as readonly string[]).includes(letter)
		? `PX${letter}`
		: `PTX${letter.at(-1)}`
}

function addTo(sums: Map<Letter, number>, letter: Letter, amount: number): void {
	const smaller = SMALLER[letter]
	const whole = smaller && isEven(amount * smaller.times) ? Math.floor(amount) : amount
	if (whole > 0) sums.set(letter, (sums.get(letter) ?? 0) + whole)
	if (smaller && amount > whole)
		addTo(sums, smaller.letter, Math.round((amount - whole) * smaller.times))
}

/** A fraction that the smaller unit tells without one of its own. */
function isEven(amount: number): boolean {
	return Math.abs(amount - Math.round(amount)) < 1e-6
}

function written(sums: ReadonlyMap<Letter, number>, letter: Letter): string {
	const amount = sums.get(letter)
	if (amount === undefined) return ''
	return `${Math.round(amount * 100) / 100}${letter.at(-1)}`
}
