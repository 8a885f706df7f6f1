import { alone } from '../grammar/look.ts'
import { sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { partOfArticleDay } from '../resolve/time.ts'

export const partAlone = pattern({
	id: 'part-alone',
	makes: 'whole',
	summary: {
		en: 'A part of the day that is all the text says.',
		ar: 'جزء من اليوم هو النص كله.',
	},
	pattern: sequence({ part: word('part'), alone }),
	resolve: ({ part }, context) => partOfArticleDay(part.sense, undefined, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-15TAF', text: '[بعد الظهر]' },
		{ text: 'صلاة الظهر في المسجد' },
	],
})
