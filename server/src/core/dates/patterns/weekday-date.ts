import { ahead } from '../grammar/look.ts'
import { choice, link, map, mark, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { dayWord } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { resolveWeekdayDate } from '../resolve/weekday-date.ts'

const joint = optional(choice(link('corresponding'), mark('،,-–('), link('in')))
const today = word('deictic')
const weekday = word('weekday')
/** No month has more than five of a weekday. */
const place = map(ordinal, (found) => (found.definite && found.value <= 5 ? found : NOTHING))

export const weekdayDate = pattern({
	id: 'weekday-date',
	makes: 'day',
	summary: {
		en: 'A weekday and its date; the two are checked against each other.',
		ar: 'يوم من الأسبوع مع تاريخه، ويُتحقق من توافقهما.',
	},
	pattern: choice(
		sequence({
			lead: optional(choice(today, dayWord)),
			weekday,
			place: optional(ahead(place)),
			joint,
			date: phrase('date'),
		}),
		map(sequence({ lead: optional(dayWord), today, joint, date: phrase('date') }), ({ date }) => ({
			date,
			weekday: undefined,
			place: undefined,
		})),
	),
	resolve: (found, context) => resolveWeekdayDate(found, context),
	examples: [
		{ value: '2024-05-09', text: 'انعقد [يوم الخميس الموافق 9 مايو 2024] في عمان' },
		{ value: '2024-05-05', text: 'اجتمعوا [الاحد 5 ايار 2024] في بيروت' },
		{ value: '2018-05-17', text: 'صدر [الخميس 1 رمضان 1439] في الرياض' },
		{ value: '2016-10-10', text: 'قال [اليوم الإثنين 10 أكتوبر 2016] في برنامج' },
		{ value: '2014-09-16', text: 'يُعقد اللقاء [الثلاثاء الثالث من سبتمبر 2014] في مسقط' },
		{ value: '2022-04-15', text: 'صلى بالناس [الجمعة الثانية من رمضان 1443] إماما' },
		{ text: 'قال أحد الوزراء إن الأمر انتهى' },
	],
})
