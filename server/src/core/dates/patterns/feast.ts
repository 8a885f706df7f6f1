import { after, alone } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction, PREPOSITIONS } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveFeast } from '../resolve/feast.ts'

const announced = after(choice(link(...PREPOSITIONS), word('relation')))
const eve = word('part', (part, { definite }) => !definite && (part === 'TEV' || part === 'TNI'))

const days = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'D' && number === 'many' && !definite
})

/** «The days of the feast»: the feast itself, the first of them. */
const allDays = map(days, () => ({ ordinal: { value: 1 } }))

export const feast = pattern({
	id: 'feast',
	makes: 'day',
	summary: {
		en: 'A feast of a year, or pointed at, and its eve.',
		ar: 'عيد في سنة مذكورة أو مشار إليها، وعشيته.',
	},
	pattern: map(
		sequence({
			announced: optional(choice(alone, announced)),
			place: optional(choice(sequence({ ordinal, days }), allDays)),
			eve: optional(eve),
			feast: word('feast'),
			year: optional(yearBehindMonth),
			direction: optional(direction),
		}),
		(found) => {
			const isPlaced = found.announced || found.place || found.eve || found.year || found.direction
			return isPlaced || !isCivil(found.feast.sense) ? found : NOTHING
		},
	),
	resolve: ({ place, eve, feast, year, direction }, context) =>
		resolveFeast(
			{
				feast: feast.sense,
				place: place?.ordinal.value ?? 1,
				eve: eve?.sense,
				year,
				direction: direction?.sense,
			},
			context,
		),
	examples: [
		{ value: '2024-04-10', text: 'افتُتح في [عيد الفطر 2024] بحضور الوزير' },
		{ anchor: '2024-05-15', value: '2024-06-16', text: 'يعود في [عيد الأضحى المقبل]' },
		{ value: '2023-12-24', text: 'سافر [عشية عيد الميلاد 2023]' },
		{ value: '2024-06-17', text: 'وصلوا في [ثاني أيام عيد الأضحى 2024] إلى مكة' },
		{ value: '2024-07-06TNI', text: 'احتفلوا [ليلة رأس السنة الهجرية 1446]' },
		{
			anchor: '2015-07-21',
			value: '2015-07-17',
			text: 'زار الحديقة خلال [أيام عيد الفطر المبارك] آلاف الناس',
		},
		{
			anchor: '2016-09-12',
			value: '2016-09-11',
			text: 'ستؤمن الشرطة عطلة [عيد الأضحى] والعودة المدرسية',
		},
		{ value: 'XXXX-12-31TNI', text: 'تُطلق الألعاب النارية [ليلة رأس السنة] في الميدان' },
		{ text: 'هنأ الرئيس العمال بعيد العمال' },
	],
})

/** Civil days are names of days until something dates them. */
function isCivil(feast: string): boolean {
	return feast.endsWith('-day') || feast === 'valentine'
}
