import { after, glued } from '../grammar/look.ts'
import { choice, digits, map, mark, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { monthName } from '../parts/month-name.ts'
import { resolveEvent } from '../resolve/event.ts'

const event = after(word('name', (kind) => kind === 'event'))
const twoDigits = digits((_, length) => length === 2)
const dayAndMonth = sequence({
	event,
	day: digits((value) => value >= 1 && value <= 31),
	slash: glued(mark('/')),
	month: glued(digits((value) => value >= 1 && value <= 12)),
})

export const eventDate = pattern({
	id: 'event-date',
	makes: 'period',
	summary: {
		en: 'The short date of a war or an attack, by which news names it.',
		ar: 'التاريخ المختصر لحرب أو هجوم يُعرف به.',
	},
	pattern: choice(
		map(dayAndMonth, ({ day, month }) => ({ day: day.value, month: month.value })),
		map(sequence({ event, month: monthName, year: twoDigits }), ({ month, year }) => ({
			month: month.month,
			year: year.value,
		})),
		map(sequence({ event, year: twoDigits }), ({ year }) => ({ year: year.value })),
	),
	resolve: (found) => resolveEvent(found),
	examples: [
		{ value: '1967', text: 'منذ هزيمة [67] تغير كل شيء' },
		{ value: '1973-10', text: 'شارك في حرب [أكتوبر 73]' },
		{ value: '2001-09-11', text: 'بعد أحداث [11/9] في نيويورك' },
		{ text: 'اتصلوا على 67 فورا' },
	],
})
