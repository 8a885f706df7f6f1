import { look } from '../grammar/look.ts'
import { map, NOTHING, optional, sequence, type Word, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction } from '../parts/common.ts'
import { resolveWeekday } from '../resolve/weekday.ts'
import type { UnitForm } from '../senses.ts'

const OPENING = /["“«]/u
const QUOTED_REST = /^ ال\p{L}+["”»]/u
/** What days are remembered by. */
const BLACK_OR_BLOODY = /^ ال(?:أسود|اسود|سوداء|بيضاء|دامي|دامية|حزين|حزينة)(?!\p{L})/u
const LONGEST_NAME = 24
/** «Between the two», «both»: Monday is the number two. */
const THE_TWO = /^ال[إاأ]ثنين/u
const PAIRED = /(?:بين|كلا|هذين|أحد)[ \t]+$/u
const OTHER_DAY = /^[ \t]*(?:و|-|–|إلى)/u
const GLANCE = 8

/** «Black Wednesday» is the name of one day. */
const unnamed = look(({ items: { text, start, end }, from, at }) => {
	const behind = end[at - 1] as number
	const rest = text.slice(behind, behind + LONGEST_NAME)
	if (BLACK_OR_BLOODY.test(rest)) return false
	if (isPair(text, start[at - 1] as number, rest)) return false
	return !(OPENING.test(text.charAt((start[from] as number) - 1)) && QUOTED_REST.test(rest))
})

/** «Day Friday», as some write it; «today one of them» is none. */
function isLed(found: {
	readonly lead: Word<UnitForm> | undefined
	readonly pointer: unknown
}): boolean {
	return found.lead?.definite === false && !found.pointer
}

function isPair(text: string, day: number, rest: string): boolean {
	if (!THE_TWO.test(text.slice(day, day + GLANCE)) || OTHER_DAY.test(rest)) return false
	return PAIRED.test(text.slice(Math.max(0, day - GLANCE), day))
}

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
			unnamed,
		}),
		(found) => (found.day.definite || isLed(found) ? found : NOTHING),
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
			text: 'ذكرى ضحايا "الخميس الأسود" من النقابيين',
		},
		{
			text: 'خسر المدين والدائن الاثنين معا',
		},
		{
			text: 'اشتد الخلاف بين الاثنين بعد المباراة',
		},
		{
			text: 'قال أحد الوزراء إن الأمر انتهى',
		},
	],
})
