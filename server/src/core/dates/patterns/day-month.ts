import { EMPTY } from '../grammar/form.ts'
import {
	choice,
	digits,
	map,
	mark,
	NOTHING,
	optional,
	own,
	type Part,
	sequence,
} from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction, monthWord, of } from '../parts/common.ts'
import { dayBeforeMonth, spokenDay } from '../parts/day-of-month.ts'
import { isZero, monthName } from '../parts/month-name.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { yearBehindDirection, yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import { ofEvent } from '../resolve/known-events.ts'
import { senseBit } from '../senses.ts'

const ofMonth = {
	of: optional(of),
	word: optional(monthWord),
	month: monthName,
	year: optional(yearBehindMonth),
	pointedYear: optional(ofPointedYear),
	direction: optional(direction),
	lateYear: optional(yearBehindDirection),
}

const noEvent: Part<boolean> = own(EMPTY, () => false)
/** Whether the word before says that something happened: a war, an uprising, an attack. */
const event: Part<boolean> = own(
	EMPTY,
	({ items, lexemes, at, from }) =>
		at > from &&
		((items.bits[at - 1] as number) & senseBit.marker) !== 0 &&
		lexemes[items.lexeme[at - 1] as number]?.senses.marker === 'happening',
)

const figure = map(
	digits((value, length) => value >= 1 && value <= 31 && length <= 2),
	({ value }) => value,
)

/** «2 zero» is a score, unless it is more or is dated otherwise. */
const HIGHEST_SCORE = 12

function isDated(found: Record<'of' | 'word' | 'year' | 'pointedYear' | 'direction', unknown>) {
	return found.of || found.word || found.year || found.pointedYear || found.direction
}

/** 22/Feb/2022: figures and a name parted by marks. */
const marked = map(
	sequence({
		day: digits((value, length) => value >= 1 && value <= 31 && length <= 2),
		one: mark('/-'),
		month: monthName,
		two: mark('/-'),
		year: digits((_, length) => length === 4 || length === 2),
	}),
	({ day, month, year }) => ({
		day: day.value,
		month,
		year: { value: year.value, digits: year.length, era: undefined, isNamed: false },
		pointedYear: undefined,
		direction: undefined,
		lateYear: undefined,
		event: false,
	}),
)

export const dayMonth = pattern({
	id: 'day-month',
	makes: 'date',
	summary: {
		en: 'A day and its month by name, with or without a year or an adjective of direction.',
		ar: 'يوم وشهر بالاسم، مع سنة أو صفة كالماضي والمقبل أو بدونهما.',
	},
	pattern: choice(
		map(sequence({ event, lead: optional(dayWord), day: dayBeforeMonth, ...ofMonth }), (found) =>
			isZero(found.month) && found.day <= HIGHEST_SCORE && !isDated(found) ? NOTHING : found,
		),
		marked,
		map(
			sequence({
				event: noEvent,
				lead: optional(dayWord),
				day: figure,
				slash: mark('/'),
				...ofMonth,
			}),
			(found) => (isZero(found.month) && !isDated(found) ? NOTHING : found),
		),
		map(sequence({ event: noEvent, day: spokenDay, ...ofMonth }), (found) =>
			found.month.common && found.month.calendar === 'islamic' ? NOTHING : found,
		),
	),
	resolve({ event, day, month, year, lateYear, pointedYear, direction }, context) {
		const told = year ?? lateYear
		const written = { day, month, year: told, pointedYear, direction: direction?.sense }
		const date = resolveDate(written, context)
		return event && !(told || pointedYear || direction) ? ofEvent(date) : date
	},
	examples: [
		{
			anchor: '2019-12-29',
			value: '2019-08-03',
			text: 'وزار حفتر مصر في [3 أغسطس/آب الماضي]، والتقى الرئيس',
		},
		{
			anchor: '2019-12-29',
			value: '2020-01-02',
			text: 'وفي [الثاني من يناير/كانون الثاني المقبل] ينظر البرلمان في المشروع',
		},
		{
			value: 'XXXX-04-04',
			text: 'تتواصل الحملة منذ [4 أبريل/نيسان الماضي]',
		},
		{
			value: '2023-03-27',
			text: 'عُقدت القمة في [السابع والعشرين من شهر مارس عام 2023]',
		},
		{
			value: '1998-07-17',
			text: 'صدر القرار [يوم 17 يوليه سنة 1998م]',
		},
		{
			value: '2024-03-27',
			text: 'صدر الأمر بتاريخ [17 رمضان 1445ه]',
		},
		{
			value: '2022-02-22',
			text: 'وقّع في [22/شباط/2022] بعمان',
		},
		{
			anchor: '2024-05-15',
			value: '2023-06-03',
			text: 'وقع الهجوم في [3 يونيو من العام الماضي] ولم يُنس',
		},
		{ anchor: '2024-05-15', value: '2001-09-11', text: 'منذ أحداث [11 سبتمبر] تغير السفر' },
		{ anchor: '2012-05-15', value: '2011-01-25', text: 'شارك في ثورة [25 يناير] بالقاهرة' },
		{ anchor: '2012-05-15', value: '2012-01-25', text: 'شارك في ذكرى ثورة [25 يناير الماضي]' },
		{ value: 'XXXX-07-02', text: 'عُقد الاجتماع [يوم 2 / يوليو الجاري] في صنعاء' },
		{
			text: 'مارس الحزب ضغوطا على الحكومة',
		},
		{ value: '2014-01-30', text: 'توفي في [الثلاثين من يناير الماضي عام 2014] بعد مرض' },
		{ value: '2009-02-07', text: 'صدر في [12 صفر 1430] بالرياض' },
		{ value: 'XXXX-07-03', text: 'وصل في [3 يوليو الماضي] 2015 لاجئا' },
		{ text: 'فاز الهلال 3/صفر وخسر النصر 2 صفر' },
		{
			text: 'الفصل الثالث من الدستور',
		},
	],
})
