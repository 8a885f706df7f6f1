import { unless } from '../grammar/look.ts'
import { optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { ordinal } from '../parts/ordinal.ts'
import { resolveDay } from '../resolve/shift.ts'

const bareDay = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'D' && number === 'one' && !definite
})
const weekday = word('weekday', (_, { definite }) => definite)

export const deicticDay = pattern({
	id: 'deictic-day',
	makes: 'day',
	summary: {
		en: 'Today, yesterday, tomorrow and their neighbours, alone or with the weekday.',
		ar: 'اليوم وأمس وغدا وما حولها، وحدها أو مع اسم اليوم.',
	},
	pattern: sequence({
		lead: optional(bareDay),
		day: word('deictic', (days, { definite }) => days !== 0 || definite),
		weekday: optional(weekday),
		rest: unless(ordinal),
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
			text: 'نشرت صحيفة اليوم السابع الخبر',
		},
	],
})
