import { optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { timeOfDay } from '../resolve/time.ts'

export const midnight = pattern({
	id: 'midnight',
	makes: 'time',
	summary: {
		en: 'Midnight and noon, of a day named or of the article.',
		ar: 'منتصف الليل ومنتصف النهار، من يوم مسمى أو يوم المقال.',
	},
	pattern: sequence({
		middle: word('edge', (edge) => edge === 'MID'),
		night: word('part', (part) => part === 'TNI'),
		day: optional(phrase('date', 'day')),
	}),
	resolve: ({ day }, context) => timeOfDay(day, 'T24:00', context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-15T24:00', text: 'يبدأ العمل عند [منتصف الليل]' },
		{ anchor: '2024-05-15', value: '2024-05-14T24:00', text: 'وصل [منتصف ليل أمس]' },
		{ text: 'وسط المدينة' },
	],
})
