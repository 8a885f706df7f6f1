import { choice, map, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { timeOfDay } from '../resolve/time.ts'

const clock = word('marker', (kind) => kind === 'clock')
const noon = word('marker', (kind) => kind === 'noon')

export const midnight = pattern({
	id: 'midnight',
	makes: 'time',
	summary: {
		en: 'Midnight and noon, of a day named or of the article.',
		ar: 'منتصف الليل ومنتصف النهار، من يوم مسمى أو يوم المقال.',
	},
	pattern: choice(
		map(
			sequence({
				middle: word('edge', (edge) => edge === 'MID'),
				night: word('part', (part) => part === 'TNI'),
				day: optional(phrase('date', 'day')),
			}),
			({ day }) => ({ day, suffix: 'T24:00' }),
		),
		map(
			sequence({ clock: optional(clock), noon, day: optional(phrase('date', 'day')) }),
			({ day }) => ({
				day,
				suffix: 'T12:00',
			}),
		),
	),
	resolve: ({ day, suffix }, context) => timeOfDay(day, suffix, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-15T24:00', text: 'يبدأ العمل عند [منتصف الليل]' },
		{ anchor: '2024-05-15', value: '2024-05-14T24:00', text: 'وصل [منتصف ليل أمس]' },
		{
			anchor: '2024-05-15',
			value: '2024-05-15T12:00',
			text: 'وصل عند [الساعة منتصف النهار] إلى صفاقس',
		},
		{ anchor: '2024-05-15', value: '2024-05-14T12:00', text: 'وصل [منتصف نهار أمس]' },
		{ text: 'وسط المدينة' },
	],
})
