import { map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction } from '../parts/common.ts'
import { resolveWeekday } from '../resolve/weekday.ts'

export const weekday = pattern({
	id: 'weekday',
	makes: 'day',
	summary: {
		en: 'A day of the week, reckoned by its adjective or by the tense of the sentence.',
		ar: 'يوم من أيام الأسبوع، يُحسب بصفته أو بزمن الجملة.',
	},
	pattern: map(
		sequence({
			pointer: optional(word('pointer', (points) => points === 'present')),
			lead: optional(dayWord),
			day: word('weekday'),
			direction: optional(direction),
		}),
		(found) => (found.day.definite || (found.lead && !found.pointer) ? found : NOTHING),
	),
	resolve: ({ pointer, day, direction }, context) =>
		resolveWeekday(day.sense, direction?.sense ?? pointer?.sense, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-15',
			text: 'قالت الوزارة، [الأربعاء]، إنها ستردّ',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-14',
			text: 'استقبل الرئيس [يوم الثلاثاء] نظيره',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-17',
			text: 'يصل الوفد [الجمعة] إلى مسقط',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-22',
			text: 'ويجتمعون [الأربعاء القادم] في العاصمة',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-17',
			text: 'يلعب [هذا الجمعة] في بيروت',
		},
		{
			value: 'XXXX-WXX-7',
			text: 'أجرى الرئيس، [الأحد]، اتصالا هاتفيا',
		},
		{
			text: 'خسر المدين والدائن الاثنين معا',
		},
		{
			text: 'قال أحد الوزراء إن الأمر انتهى',
		},
	],
})
