import { choice, link, map, mark, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { of } from '../parts/common.ts'
import { timeOfDay } from '../resolve/time.ts'

const hedge = optional(word('hedge'))
const partFirst = sequence({
	hedge,
	part: word('part', (_, { definite }) => !definite),
	of: optional(of),
	day: phrase('date', 'day', 'period'),
})
const dayFirst = map(
	sequence({
		day: phrase('date', 'day'),
		joint: optional(choice(mark('،,'), link('in'))),
		part: word('part'),
	}),
	(found) => ({ ...found, hedge: undefined }),
)

export const partOfDay = pattern({
	id: 'part-of-day',
	makes: 'time',
	summary: {
		en: 'A part of a day: morning, noon, evening, night of a day named or pointed at.',
		ar: 'جزء من يوم: صباح أو ظهر أو مساء أو ليل يوم مسمى أو مشار إليه.',
	},
	pattern: choice(partFirst, dayFirst),
	resolve: ({ part, day }, context) => timeOfDay(day, part.sense, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-14TEV',
			text: 'دوى انفجار [مساء أمس الثلاثاء] في المدينة',
		},
		{ anchor: '2024-05-15', value: '2024-05-15TMO', text: 'وصل [فجر اليوم الأربعاء] إلى القاهرة' },
		{ anchor: '2024-05-15', value: '2024-05-16TAF', text: 'يغادر [بعد ظهر غد]' },
		{ value: '1941-05-02TEV', text: 'توفي [مساء يوم الجمعة 2 أيار/ مايو عام 1941]' },
		{ value: 'XXXX-XX-05TEV', text: 'التقينا [مساء الخامس من الشهر الجاري] في المركز' },
		{ value: 'XXXX-12-03TMO', text: 'أعلن [صباح يوم الاثنين 3 كانون الأول الجاري] النتائج' },
		{
			anchor: '2024-05-15',
			value: '2024-05-16TEV/2024-05-17TEV',
			text: 'تقام أمسيتان [مساء الخميس والجمعة المقبلين] في المسرح',
		},
		{ text: 'بلدة عين الفجر وحي العصر' },
	],
})
