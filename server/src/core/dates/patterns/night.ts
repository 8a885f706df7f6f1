import { look, unless } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { partOfArticleDay } from '../resolve/time.ts'

const TONIGHT = { part: 'TNI' as const, direction: undefined }

const AGE = /^(?:هذا|ذلك|نفس)[ \t]+العصر/u
/** How much of the text is asked. */
const GLANCE = 16
/** «This age» is no afternoon. */
const age = look(({ items: { text, start }, at }) => {
	const from = start[at] ?? text.length
	return AGE.test(text.slice(from, from + GLANCE))
})

export const night = pattern({
	id: 'night',
	makes: 'time',
	summary: {
		en: 'A part of the day the article was written on: tonight, last night, this morning.',
		ar: 'جزء من يوم كتابة المقال: الليلة، الليلة الماضية، هذا الصباح.',
	},
	pattern: choice(
		map(
			sequence({
				age: unless(age),
				pointer: optional(word('pointer')),
				part: word('part', (_, { definite }) => definite),
				direction: optional(direction),
			}),
			({ pointer, part, direction }) =>
				pointer || direction ? { part: part.sense, direction: direction?.sense } : NOTHING,
		),
		map(
			sequence({
				night: word('marker', (kind) => kind === 'tonight'),
				today: unless(
					choice(
						word('ordinal', (_, { definite }) => definite),
						link('which'),
					),
				),
			}),
			() => TONIGHT,
		),
	),
	resolve: ({ part, direction }, context) => partOfArticleDay(part, direction, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-14TNI', text: 'قصفت المدينة [الليلة الماضية] بعنف' },
		{ anchor: '2024-05-15', value: '2024-05-15TMO', text: 'وصل [هذا الصباح] إلى بيروت' },
		{
			anchor: '2024-05-15',
			value: '2024-05-15TNI',
			text: 'يلعب المنتخب [الليلة] مباراته الأولى',
		},
		{ text: 'أحيا حفلات الليلة الثانية من المهرجان' },
		{ text: 'لقيه صبيحة الليلة التي مات فيها أبوه' },
		{ text: 'مواجهة تحديات هذا العصر ومتطلباته' },
		{ text: 'حي العصر في المدينة' },
	],
})
