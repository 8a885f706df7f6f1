import { dayNumber } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Direction, PartOfDay } from '../senses.ts'
import type { Context } from './context.ts'
import { anchored, changed, concrete, mapValues, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'

const DAY = /[\dX]{4}-[\dX]{2}-\d\d$|XX$|WXX-\d$/u

/** The value of a day, or of two, with a part of it or a clock time: the suffix behind each day. */
export function timeOfDay(
	day: Phrase | undefined,
	suffix: string,
	context: Context,
): Resolved | undefined {
	const found = day ? resolve(day, context) : today(context)
	const resolved = found && concrete(found)
	if (!resolved || (day && !isDay(resolved))) return undefined
	return mapValues(resolved, (value) => value.replace('/', `${suffix}/`) + suffix, 'TIME')
}

function isDay({ value }: Resolved): boolean {
	if (!value.includes('/')) return DAY.test(value)
	return value.split('/').every((day) => DAY.test(day))
}

/** The article's day, for a time that names none. */
function today({ article }: Context): Resolved {
	if (article === undefined) return anchored(undefined, '', 'TIME', noArticleDate)
	return anchored(isoDay(article), '', 'TIME', fromArticleDate(article))
}

/** A part of the article's day, or of the day an adjective points to: "last night". */
export function partOfArticleDay(
	part: PartOfDay,
	direction: Direction | undefined,
	context: Context,
): Resolved {
	const { article } = context
	const underspecified = `XXXX-XX-XX${part}`
	if (article === undefined) return anchored(undefined, underspecified, 'TIME', noArticleDate)
	const day = article + shiftOf(direction)
	return anchored(isoDay(day) + part, underspecified, 'TIME', fromArticleDate(article))
}

function shiftOf(direction: Direction | undefined): number {
	if (direction === 'past' || direction === 'preceding') return -1
	return direction === 'future' || direction === 'following' ? 1 : 0
}

const LEADING_DAY = /^(\d{4})-(\d\d)-(\d\d)(?=T)/u

/** The same time one day on; open values stay as they are. */
export function nextDay(resolved: Resolved): Resolved {
	const [, year, month, day] = LEADING_DAY.exec(resolved.value) ?? []
	if (year === undefined) return resolved
	const next = isoDay(dayNumber(Number(year), Number(month), Number(day)) + 1)
	return changed(resolved, { value: next + resolved.value.slice(next.length) })
}

/** Half past twelve at night is half an hour into the next day. */
export function onItsDay(resolved: Resolved): Resolved {
	if (!resolved.value.includes('T24') || resolved.value.includes('T24:00')) return resolved
	return mapValues(nextDay(resolved), (value) => value.replace('T24', 'T00'))
}
