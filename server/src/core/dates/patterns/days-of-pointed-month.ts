import { choice, digits, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayJoint, dayOfMonth } from '../parts/day-of-month.ts'
import { ofPointedMonth } from '../parts/pointed-month.ts'
import { joined } from '../resolve/join.ts'
import { resolveDayOfUnit } from '../resolve/relative-unit.ts'

const days = word('unit', ({ unit, number }) => unit === 'D' && number !== 'one')
const bothDays = word('unit', ({ unit, number }) => unit === 'D' && number === 'construct')
const figure = map(
	digits((value, length) => value >= 1 && value <= 31 && length <= 2),
	({ value }) => value,
)

export const daysOfPointedMonth = pattern({
	id: 'days-of-pointed-month',
	makes: 'whole',
	summary: {
		en: 'Two days of a month that is pointed at, or was named before.',
		ar: 'يومان من شهر مشار إليه أو مذكور قبلهما.',
	},
	pattern: map(
		choice(
			sequence({
				days: optional(days),
				first: dayOfMonth,
				joint: dayJoint,
				second: dayOfMonth,
				points: ofPointedMonth,
			}),
			map(sequence({ bothDays, first: figure, joint: dayJoint, second: figure }), (found) => ({
				...found,
				points: 'same' as const,
			})),
		),
		(found) => (found.second > found.first ? found : NOTHING),
	),
	resolve: ({ first, second, points }, context) =>
		joined(resolveDayOfUnit(first, points, context), resolveDayOfUnit(second, points, context)),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-20/2024-05-22',
			text: 'يقام المعرض من [20 إلى 22 من الشهر الجاري]',
		},
		{ value: 'XXXX-XX-26/XXXX-XX-27', text: 'تلعب الجولة [26 و27 من نفس الشهر]' },
		{
			value: '2023-02-10/2023-02-11',
			text: 'بدأت في 3 فبراير 2023 وتلعب الثانية [يومي 10 و11]، ثم تتوقف',
		},
		{
			value: 'XXXX-02-10/XXXX-02-11',
			text: 'تبدأ في 3 فبراير وتلعب الثانية [يومي 10 و11]، ثم تتوقف',
		},
		{ value: 'XXXX-XX-10/XXXX-XX-11', text: 'تلعب الجولة [يومي 10 و11]، ثم تتوقف' },
		{ text: 'فاز 10 و11 من اللاعبين' },
	],
})
