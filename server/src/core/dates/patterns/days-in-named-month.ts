import { map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction, monthWord, of } from '../parts/common.ts'
import { dayJoint, dayOfMonth } from '../parts/day-of-month.ts'
import { monthName } from '../parts/month-name.ts'
import { ofSameMonth } from '../parts/pointed-month.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDays } from '../resolve/days.ts'

const days = word('unit', ({ unit }) => unit === 'D')

export const daysInNamedMonth = pattern({
	id: 'days-in-named-month',
	makes: 'whole',
	summary: {
		en: 'From a day of a month to another "of the same"; the month stands with the first.',
		ar: 'من يوم من شهر إلى آخر «منه»، ويُذكر الشهر مع الأول.',
	},
	pattern: map(
		sequence({
			days: optional(days),
			first: dayOfMonth,
			of: optional(of),
			word: optional(monthWord),
			month: monthName,
			year: optional(yearBehindMonth),
			direction: optional(direction),
			joint: dayJoint,
			second: dayOfMonth,
			same: ofSameMonth,
		}),
		(found) => (found.second > found.first ? found : NOTHING),
	),
	resolve: ({ first, second, month, year, direction }, context) =>
		resolveDays(first, second, { month, year, direction: direction?.sense }, context),
	examples: [
		{ value: 'XXXX-08-02/XXXX-08-09', text: 'تقام التصفيات بين [2 أغسطس و9 منه] في جنيف' },
		{ value: '2021-04-12/2021-04-30', text: 'تعرض من [12 نيسان 2021 إلى 30 منه] مجانا' },
		{ value: 'XXXX-06-03/XXXX-06-05', text: 'يزور عمان في [3 يونيو و5 من الشهر نفسه] وحده' },
		{ text: 'أكل 2 من التفاح و9 منه' },
	],
})
