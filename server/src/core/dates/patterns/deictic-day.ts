import { after, look, unless } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	mark,
	NOTHING,
	optional,
	sequence,
	type Word,
	word,
} from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { of } from '../parts/common.ts'
import { isFeminine, ordinal } from '../parts/ordinal.ts'
import { spokenOnlyAlone } from '../parts/spoken.ts'
import { unquoted } from '../parts/unquoted.ts'
import { resolveDay } from '../resolve/shift.ts'

const bareDay = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'D' && number === 'one' && !definite
})
const named = word('weekday', (_, { definite }) => definite)
const weekday = choice(
	named,
	map(sequence({ open: mark('('), day: named, close: mark(')') }), ({ day }) => day),
)

const inBrackets = map(
	sequence({ open: mark('('), weekday, close: mark(')') }),
	({ weekday }) => weekday,
)

/** «The seventh day» is no today; what is feminine behind it is an hour. */
const masculine = look(({ items, at }) => !isFeminine(items, at))
const theOrdinal = map(sequence({ masculine, ordinal }), ({ ordinal: { definite } }) =>
	definite ? true : NOTHING,
)

/** How much of the text behind is asked. */
const GLANCE = 8
const RELATIVE = /^\s+الذ[يى]/u

const thatWhich = look(({ items: { text, end }, at }) => {
	const behind = end[at - 1] as number
	return RELATIVE.test(text.slice(behind, behind + GLANCE))
})

export const deicticDay = pattern({
	id: 'deictic-day',
	makes: 'day',
	summary: {
		en: 'Today, yesterday, tomorrow and their neighbours, alone or with the weekday.',
		ar: 'اليوم وأمس وغدا وما حولها، وحدها أو مع اسم اليوم.',
	},
	pattern: map(
		sequence({
			spokenOnlyAlone,
			unquoted,
			rate: optional(after(link('in'))),
			pointer: optional(word('pointer', (points) => points === 'present')),
			lead: optional(bareDay),
			day: word('deictic', (days, { definite }) => days !== 0 || definite),
			weekday: optional(choice(weekday, inBrackets)),
			rest: unless(choice(theOrdinal, sequence({ number: digits(() => true), of }))),
			isThatWhich: optional(thatWhich),
		}),
		(found) => (isRate(found) || isNoToday(found) ? NOTHING : found),
	),
	resolve: ({ day, weekday }, context) => resolveDay(day.sense, weekday, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-14',
			text: 'التقى [أمس] نظيره',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15',
			text: '[اليوم الأربعاء] افتُتح المعرض',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15',
			text: 'قال [اليوم (الأربعاء)] إنه سيعود',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-13',
			text: 'وصل [أول من أمس] إلى بغداد',
		},
		{
			value: 'XXXX-WXX-6',
			text: 'انتشلت الفرق [أمس السبت] جثثا',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-16',
			text: '[بكرة]',
		},
		{
			text: 'منتخب بكرة القدم',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15',
			text: 'قال المدعي العام [اليوم (الأربعاء)] إنه سيستأنف',
		},
		{
			text: 'احتفلت المدارس باليوم العالمي للرياضة',
		},
		{
			text: 'لم ينس اليوم الذي عاد فيه إلى بيته',
		},
		{
			text: 'نشرت صحيفة اليوم السابع الخبر',
		},
		{
			text: 'قال الوزير ل«اليوم» إنه باق',
		},
	],
})

/** «In the day» says how often or how much. */
function isRate(found: {
	readonly rate: unknown
	readonly pointer: unknown
	readonly weekday: unknown
	readonly day: Word<number>
}): boolean {
	return Boolean(found.rate && !found.pointer && !found.weekday && found.day.sense === 0)
}

/** «The day on which» is no today. */
function isNoToday(found: {
	readonly isThatWhich: true | undefined
	readonly day: Word<number>
}): boolean {
	return found.isThatWhich === true && found.day.sense === 0
}
