import { unless } from '../grammar/look.ts'
import { choice, digits, link, map, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { count } from '../parts/number.ts'
import { resolveSet } from '../resolve/set.ts'

const unitOne = word('unit', ({ number }) => number === 'one')
const anyUnit = word('unit')
const weekday = word('weekday')
const everyWord = word('every')

const dated = choice(
	word('month'),
	word('weekday'),
	digits(() => true),
)
const daily = map(sequence({ set: word('set'), rest: unless(dated) }), ({ set }) => ({
	period: set.sense,
}))
const every = map(
	sequence({ every: everyWord, count: optional(count), unit: anyUnit }),
	(found) => ({
		amount: found.count?.value ?? (found.unit.sense.number === 'two' ? 2 : 1),
		unit: found.unit.sense.unit,
	}),
)
const everyWeekday = map(
	sequence({ every: everyWord, day: optional(unitOne), weekday }),
	({ weekday }) => ({ weekday: weekday.sense }),
)
const weekdays = map(
	sequence({
		days: word('unit', ({ unit, number }) => unit === 'D' && number === 'many'),
		weekday,
		of: link('ofall'),
		unit: unitOne,
	}),
	({ weekday }) => ({ weekday: weekday.sense }),
)
const times = map(
	sequence({
		number: optional(count),
		times: word('times'),
		in: optional(choice(link('in'), everyWord)),
		unit: word('unit', ({ number }) => number === 'one'),
	}),
	({ number, times, unit }) => ({
		amount: 1,
		unit: unit.sense.unit,
		times: times.sense || number?.value,
	}),
)

export const set = pattern({
	id: 'set',
	makes: 'whole',
	summary: {
		en: 'What comes back: every week, twice a month, daily, every Friday.',
		ar: 'ما يتكرر: كل أسبوع، مرتين في الشهر، يوميا، كل جمعة.',
	},
	pattern: choice(times, everyWeekday, weekdays, every, daily),
	resolve: (found) => resolveSet(found),
	examples: [
		{ value: 'P1W', text: 'تصدر النشرة [كل أسبوع] في المدينة' },
		{ value: 'P1D', text: 'وتُحدّث الأرقام [يوميا]' },
		{ value: 'XXXX-WXX-5', text: 'يُقام السوق [كل جمعة]' },
		{ value: 'P1M', text: 'يجتمع المجلس [مرتين في الشهر]' },
		{ value: 'XXXX-WXX-5', text: 'يفتح [أيام الجمعة من كل أسبوع]' },
		{ text: 'قال كل الوزراء إنهم حضروا' },
	],
})
