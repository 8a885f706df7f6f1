import { choice, link, map, mark, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { dayWord } from '../parts/common.ts'
import { resolveWeekdayDate } from '../resolve/weekday-date.ts'

const joint = optional(choice(link('corresponding'), mark('،,-–('), link('in')))
const today = word('deictic')
const weekday = word('weekday')

export const weekdayDate = pattern({
	id: 'weekday-date',
	makes: 'day',
	summary: {
		en: 'A weekday and its date; the two are checked against each other.',
		ar: 'يوم من الأسبوع مع تاريخه، ويُتحقق من توافقهما.',
	},
	pattern: choice(
		sequence({ lead: optional(choice(today, dayWord)), weekday, joint, date: phrase('date') }),
		map(sequence({ lead: optional(dayWord), today, joint, date: phrase('date') }), ({ date }) => ({
			date,
			weekday: undefined,
		})),
	),
	resolve: ({ weekday, date }, context) => resolveWeekdayDate(weekday, date, context),
	examples: [
		{ value: '2024-05-09', text: 'انعقد [يوم الخميس الموافق 9 مايو 2024] في عمان' },
		{ value: '2024-05-05', text: 'اجتمعوا [الاحد 5 ايار 2024] في بيروت' },
		{ value: '2018-05-17', text: 'صدر [الخميس 1 رمضان 1439] في الرياض' },
		{ value: '2016-10-10', text: 'قال [اليوم الإثنين 10 أكتوبر 2016] في برنامج' },
		{ text: 'قال أحد الوزراء إن الأمر انتهى' },
	],
})
