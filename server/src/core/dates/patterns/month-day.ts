import { digits, map, NOTHING, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { monthName } from '../parts/month-name.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'

const day = digits((value, length) => value >= 1 && value <= 31 && length <= 2)

export const monthDay = pattern({
	id: 'month-day',
	makes: 'date',
	summary: {
		en: 'A month, its day and the year, in the order of English.',
		ar: 'شهر ثم يومه ثم السنة، بترتيب الإنجليزية.',
	},
	pattern: map(sequence({ month: monthName, day, year: yearBehindMonth }), (found) =>
		found.year.digits === 4 ? found : NOTHING,
	),
	resolve: ({ month, day, year }, context) =>
		resolveDate({ day: day.value, month, year, direction: undefined }, context),
	examples: [
		{ value: '2015-04-14', text: 'نُشر في [أبريل 14، 2015] على الموقع' },
		{ text: 'وصل في 14 مارسيليا' },
	],
})
