import { optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord } from '../parts/common.ts'
import { resolveFollowingWeekday } from '../resolve/weekday.ts'

export const followingWeekday = pattern({
	id: 'following-weekday',
	makes: 'day',
	summary: {
		en: 'The weekday after a day the text has named: «the Monday that followed».',
		ar: 'اليوم الذي تلا يوما ذُكر في النص.',
	},
	pattern: sequence({
		lead: optional(dayWord),
		day: word('weekday'),
		followed: word('direction', (direction) => direction === 'following'),
	}),
	resolve: ({ day }, context) => resolveFollowingWeekday(day.sense, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-06',
			text: 'اجتمعوا يوم 5 مايو 2024 ثم [الاثنين الذي تلاه]',
		},
		{ text: 'في العام الذي تلا الحرب' },
	],
})
