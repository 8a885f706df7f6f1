import { unless } from '../grammar/look.ts'
import { choice, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { centuryNumber } from '../parts/century-number.ts'
import { of } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { resolveDecade } from '../resolve/decade.ts'

const centuryWord = word('unit', ({ unit, number }) => unit === 'CE' && number === 'one')

const century = choice(
	sequence({
		of: optional(of),
		unit: centuryWord,
		which: choice(word('direction'), centuryNumber),
	}),
	sequence({ of: optional(of), which: word('pointer'), unit: centuryWord }),
)
const decadeWord = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'DE' && number === 'one' && definite
})
/** «The decade of the nineties». */
const anyDecade = word('unit', ({ unit, number }) => unit === 'DE' && number === 'one')
/** The sixth decade begins with the fifties. */
const nth = map(ordinal, ({ value, definite }) =>
	definite && value <= 10 ? (value - 1) * 10 : NOTHING,
)

export const decade = pattern({
	id: 'decade',
	makes: 'period',
	summary: {
		en: 'A decade by name; of the twentieth century unless another is named.',
		ar: 'عقد باسمه، من القرن العشرين ما لم يُذكر غيره.',
	},
	pattern: choice(
		sequence({
			lead: optional(anyDecade),
			first: map(word('decade'), ({ sense }) => sense),
			century: optional(century),
			age: unless(word('unit', ({ number }) => number === 'life')),
		}),
		sequence({ decade: decadeWord, first: nth, century }),
	),
	resolve: ({ first, century }, context) => resolveDecade(first, century?.which, context),
	examples: [
		{ anchor: '2024-05-15', value: '198', text: 'في [ثمانينيات القرن الماضي] ازدهرت الصحافة' },
		{ value: '199', text: 'في [التسعينات] اندلعت الحرب' },
		{ value: '186', text: 'في [ستينيات القرن التاسع عشر] حُفرت القناة' },
		{ value: '195', text: 'ازدهرت السينما في [العقد السادس من القرن العشرين]' },
		{ anchor: '2024-05-15', value: '200', text: 'حدث في [العقد الأول من هذا القرن]' },
		{ value: '199', text: 'عاد في [عقد التسعينات من القرن الماضي] إلى بلده' },
		{ text: 'رجل ثلاثيني وطفل' },
		{ text: 'فتاة في العشرينيات من العمر' },
	],
})
