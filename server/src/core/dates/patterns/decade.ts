import { choice, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { centuryNumber } from '../parts/century-number.ts'
import { of } from '../parts/common.ts'
import { resolveDecade } from '../resolve/decade.ts'

const centuryWord = word('unit', ({ unit, number }) => unit === 'CE' && number === 'one')

export const decade = pattern({
	id: 'decade',
	makes: 'period',
	summary: {
		en: 'A decade by name; of the twentieth century unless another is named.',
		ar: 'عقد باسمه، من القرن العشرين ما لم يُذكر غيره.',
	},
	pattern: sequence({
		decade: word('decade'),
		century: optional(
			sequence({
				of: optional(of),
				unit: centuryWord,
				which: choice(word('direction'), centuryNumber),
			}),
		),
	}),
	resolve: ({ decade, century }, context) => resolveDecade(decade.sense, century?.which, context),
	examples: [
		{ anchor: '2024-05-15', value: '198', text: 'في [ثمانينيات القرن الماضي] ازدهرت الصحافة' },
		{ value: '199', text: 'في [التسعينات] اندلعت الحرب' },
		{ value: '186', text: 'في [ستينيات القرن التاسع عشر] حُفرت القناة' },
		{ text: 'رجل ثلاثيني وطفل' },
	],
})
