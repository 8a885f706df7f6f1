import { Clitic } from '../find-word.ts'
import { look, unless } from '../grammar/look.ts'
import { choice, digits, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { count } from '../parts/number.ts'
import { resolveSet } from '../resolve/set.ts'

const unitOne = word('unit', ({ number }) => number === 'one')
const anyUnit = word('unit', ({ number }) => number !== 'life')
const weekday = word('weekday')
const everyWord = word('every')

const dated = choice(
	word('month'),
	word('weekday'),
	digits(() => true),
)
/** الشهري is a family name too: no adjective, unless a noun with an article or a pronoun is before it. */
const FAMILY = /^الشهر[يى]$/u
const HEAD =
	/(?:^|\s)[«"(]*(?:[وفبك]?ال(?!له\s)\p{L}+|لل\p{L}+|\p{L}+(?:ها|هم|هما|نا|كم|[^ل]ه))[ \t]+$/u
const SERVANT = /(?:^|\s)عبد[ \t]+\S+[ \t]+$/u
/** How much of the text before is asked. */
const GLANCE = 32
const noFamily = look(({ items: { text, start, end }, at }) => {
	const from = start[at] as number
	if (!FAMILY.test(text.slice(from, end[at]))) return true
	const before = text.slice(Math.max(0, from - GLANCE), from)
	return HEAD.test(before) && !SERVANT.test(before)
})
/** With a preposition of its own the adjective would be a name: بيومي is one. */
const adjective = word('set', (_, { definite, clitics }) => {
	return definite || (clitics & (Clitic.beh | Clitic.kaf | Clitic.lam)) === 0
})
const daily = map(sequence({ noFamily, set: adjective, rest: unless(dated) }), ({ set }) => ({
	period: set.sense,
}))
const every = map(
	sequence({ every: everyWord, count: optional(count), unit: anyUnit }),
	(found) => ({
		amount: found.count?.value ?? (found.unit.sense.number === 'two' ? 2 : 1),
		unit: found.unit.sense.unit,
	}),
)
const everyFraction = map(
	sequence({ every: everyWord, fraction: word('fraction'), unit: unitOne }),
	({ fraction, unit }) => ({ amount: 1 / fraction.sense, unit: unit.sense.unit }),
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
/** "Fridays"; two of them are days of one week more often. */
const bareWeekdays = map(
	sequence({
		days: word('unit', ({ unit, number }) => unit === 'D' && number === 'many'),
		weekday,
		single: unless(
			choice(
				word('weekday'),
				word('direction'),
				link('and'),
				digits(() => true),
			),
		),
	}),
	({ weekday }) => ({ weekday: weekday.sense }),
)
/** Mornings, evenings, nights; «every afternoon» is a word for every age. */
const commonPart = word('part', (code, { definite }) => {
	return !definite && (code === 'TMO' || code === 'TEV' || code === 'TNI')
})
const part = word('part', (_, { definite }) => !definite)
const everyPart = map(sequence({ every: everyWord, part: commonPart }), ({ part }) => ({
	part: part.sense,
}))
const partOfEvery = map(
	sequence({
		part,
		every: everyWord,
		day: optional(word('unit', ({ unit, number }) => unit === 'D' && number === 'one')),
		weekday: optional(weekday),
	}),
	({ part, day, weekday }) =>
		day || weekday ? { part: part.sense, weekday: weekday?.sense } : NOTHING,
)
const timesASet = map(
	sequence({ number: optional(count), times: word('times'), set: word('set') }),
	({ number, times, set }) => ({ period: set.sense, times: times.sense || number?.value }),
)
const times = map(
	sequence({
		number: optional(count),
		times: word('times'),
		in: optional(choice(link('in'), everyWord)),
		unit: word('unit', ({ number }) => number === 'one'),
		pointed: optional(word('direction')),
	}),
	({ number, times, in: within, unit, pointed }) =>
		within || (unit.definite && !pointed)
			? { amount: 1, unit: unit.sense.unit, times: times.sense || number?.value }
			: NOTHING,
)

export const set = pattern({
	id: 'set',
	makes: 'whole',
	summary: {
		en: 'What comes back: every week, twice a month, daily, every Friday.',
		ar: 'ما يتكرر: كل أسبوع، مرتين في الشهر، يوميا، كل جمعة.',
	},
	pattern: choice(
		times,
		timesASet,
		everyWeekday,
		weekdays,
		bareWeekdays,
		partOfEvery,
		everyPart,
		everyFraction,
		every,
		daily,
	),
	resolve: (found) => resolveSet(found),
	examples: [
		{ value: 'P1W', text: 'تصدر النشرة [كل أسبوع] في المدينة' },
		{ value: 'P1D', text: 'وتُحدّث الأرقام [يوميا]' },
		{ value: 'XXXX-WXX-5', text: 'يُقام السوق [كل جمعة]' },
		{ value: 'P1D', text: 'تفتح المكتبة و[كل يوم] يزورها طلاب' },
		{ value: 'P6M', text: 'أعلن البنك نتائجه [نصف السنوية] وتوزيعاته' },
		{ value: 'P1M', text: 'يجتمع المجلس [مرتين في الشهر]' },
		{ value: 'XXXX-WXX-5', text: 'يفتح [أيام الجمعة من كل أسبوع]' },
		{ value: 'XXXX-XX-XXTMO', text: 'يركض [كل صباح] في الحديقة' },
		{ value: 'XXXX-WXX-4TEV', text: 'يلتقون [مساء كل خميس] في المقهى' },
		{ value: 'XXXX-WXX-5', text: 'تغلق المحال [أيام الجمعة] والعطل' },
		{ value: 'P1W', text: 'يتدربون [ثلاث مرات أسبوعيا] في النادي' },
		{ value: 'P1M', text: 'صدر التقرير [الشهري] للوزارة' },
		{ text: 'سجل اللاعب أحمد الشهري هدفين وعبد الله الشهري هدفا' },
		{ text: 'قال المحامي خلف بيومي إن الجلسة أُجلت' },
		{ text: 'فاز الفريق للمرة الأولى' },
		{ text: 'قال كل الوزراء إنهم حضروا' },
	],
})
