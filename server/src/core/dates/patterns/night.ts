import { map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { partOfArticleDay } from '../resolve/time.ts'

export const night = pattern({
	id: 'night',
	makes: 'time',
	summary: {
		en: 'A part of the day the article was written on: tonight, last night, this morning.',
		ar: 'جزء من يوم كتابة المقال: الليلة، الليلة الماضية، هذا الصباح.',
	},
	pattern: map(
		sequence({
			pointer: optional(word('pointer')),
			part: word('part', (_, { definite }) => definite),
			direction: optional(direction),
		}),
		(found) => (found.pointer || found.direction ? found : NOTHING),
	),
	resolve: ({ part, direction }, context) =>
		partOfArticleDay(part.sense, direction?.sense, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-14TNI', text: 'قصفت المدينة [الليلة الماضية] بعنف' },
		{ anchor: '2024-05-15', value: '2024-05-15TMO', text: 'وصل [هذا الصباح] إلى بيروت' },
		{ text: 'حي العصر في المدينة' },
	],
})
