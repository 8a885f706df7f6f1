import { HEH, MEEM, spell, TATWEEL } from '../text/letters.ts'
import { dayNumber } from './calendar/gregorian.ts'
import { hijriDate } from './calendar/hijri.ts'
import type { DateExpression } from './expression.ts'
import { hijriMonthName, type MonthStyle, monthIn } from './month-names.ts'

/** The era marks newspapers write: heh with a tatweel for Hijri, meem for Gregorian years. */
const HIJRI_MARK = spell(HEH, TATWEEL)
const GREGORIAN_MARK = spell(MEEM)

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/u

/**
 * A day in the words of the other calendar, to put behind the expression: the Gregorian date of a
 * Hijri one in the given month names, or the Hijri date of a Gregorian one by Umm al-Qura. Undefined
 * where the value is no single day.
 */
export function twinDate(
	{ value, calendar }: DateExpression,
	style: MonthStyle,
): string | undefined {
	const [, year, month, day] = (ISO_DAY.exec(value) ?? []).map(Number)
	if (!(year && month && day)) return undefined
	if (calendar !== undefined) return `${day} ${monthIn(style, month)} ${year} ${GREGORIAN_MARK}`
	const hijri = hijriDate(dayNumber(year, month, day))
	return `${hijri.day} ${hijriMonthName(hijri.month)} ${hijri.year} ${HIJRI_MARK}`
}
