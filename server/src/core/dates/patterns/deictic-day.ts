import { unless } from '../grammar/look.ts'
import { choice, digits, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { of } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { spokenOnlyAlone } from '../parts/spoken.ts'
import { resolveDay } from '../resolve/shift.ts'

const bareDay = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'D' && number === 'one' && !definite
})
const weekday = word('weekday', (_, { definite }) => definite)

/** «The seventh day» is no today. */
const theOrdinal = map(ordinal, ({ definite }) => (definite ? true : NOTHING))

export const deicticDay = pattern({
	id: 'deictic-day',
	makes: 'day',
	summary: {
		en: 'Today, yesterday, tomorrow and their neighbours, alone or with the weekday.',
		ar: 'اليوم وأمس وغدا وما حولها، وحدها أو مع اسم اليوم.',
	},
	pattern: sequence({
		spokenOnlyAlone,
		pointer: optional(word('pointer', (points) => points === 'present')),
		lead: optional(bareDay),
		day: word('deictic', (days, { definite }) => days !== 0 || definite),
		weekday: optional(weekday),
		rest: unless(choice(theOrdinal, sequence({ number: digits(() => true), of }))),
	}),
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
			text: 'نشرت صحيفة اليوم السابع الخبر',
		},
	],
})
