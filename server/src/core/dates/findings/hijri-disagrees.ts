import { type Draft, draft } from '../../rule.ts'
import { dayNumber } from '../calendar/gregorian.ts'
import type { DateExpression } from '../expression.ts'
import { isInStyle, MONTH_STYLES, monthIn } from '../month-names.ts'
import type { DateRule } from './rule.ts'

export const hijriDisagrees: DateRule = {
	id: 'hijri-disagrees',
	title: {
		en: 'Hijri and Gregorian disagree',
		ar: 'الهجري لا يوافق الميلادي',
	},
	summary: 'A Hijri date and its Gregorian twin more than two days apart.',
	rationale: {
		en: 'Sighting and reckoning differ by a day or two; more is a slip in one of the dates.',
		ar: 'بين الرؤية والحساب يوم أو يومان، وما زاد فخطأ في أحد التاريخين.',
	},
	message: {
		en: 'The Hijri date before it is {1}, not {0}.',
		ar: 'التاريخ الهجري قبله يوافق {1}، لا {0}.',
	},
	severity: 'warning',
	fix: 'ask',
	unit: 'article',
	examples: [
		{
			before: 'صدر في 17 رمضان 1445 الموافق [27 أبريل 2024] بالرياض',
			after: 'صدر في 17 رمضان 1445 الموافق 27 مارس 2024 بالرياض',
		},
		{
			before: 'صدر في 17 رمضان 1445 الموافق 28 مارس 2024 بالرياض',
		},
	],
	check({ text, dates: { dates } }) {
		const drafts: Draft[] = []
		for (let i = 1; i < dates.length; i++) {
			const first = dates[i - 1] as DateExpression
			const second = dates[i] as DateExpression
			if (!isPair(first, second)) continue
			if (areTwins(first, second, text.slice(first.end, second.start))) {
				drafts.push(...compared(first.calendar ? [first, second] : [second, first]))
			}
		}
		return drafts
	},
}

function compared([hijri, gregorian]: readonly [DateExpression, DateExpression]): readonly Draft[] {
	if (Math.abs(dayOf(hijri.value) - dayOf(gregorian.value)) <= TOLERANCE) return []
	return [draft(gregorian, [inWords(hijri.value, gregorian)], { args: [hijri.value] })]
}

/** Days that moon sighting and Umm al-Qura may lie apart. */
const TOLERANCE = 2

const ISO_DAY = /^\d{4}-\d\d-\d\d$/u
const CORRESPONDING = /الموافق|المصادف/u
const BRACKET = /^\s*[(/]\s*$/u
const LONGEST_JOINT = 16

/** One in each calendar. */
function isPair(first: DateExpression, second: DateExpression): boolean {
	return (first.calendar === undefined) !== (second.calendar === undefined)
}

/** One day in two calendars: both whole, with «corresponding to» or a bracket between. */
function areTwins(first: DateExpression, second: DateExpression, between: string): boolean {
	return ISO_DAY.test(first.value) && ISO_DAY.test(second.value) && joins(between)
}

function joins(between: string): boolean {
	if (between.length > LONGEST_JOINT) return false
	return CORRESPONDING.test(between) || BRACKET.test(between)
}

function dayOf(value: string): number {
	const [year, month, day] = value.split('-').map(Number) as [number, number, number]
	return dayNumber(year, month, day)
}

/** The right day in the words of the wrong one: its vocabulary of months. */
function inWords(value: string, { months = [] }: DateExpression): string {
	const [year, month, day] = value.split('-').map(Number) as [number, number, number]
	const style = MONTH_STYLES.find((each) => months[0] && isInStyle(months[0], each))
	return style ? `${day} ${monthIn(style, month)} ${year}` : value
}
