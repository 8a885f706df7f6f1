import { digits, map, mark, optional, sequence, type Word, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { resolveSpecialYear } from '../resolve/special-year.ts'
import type { Senses } from '../senses.ts'

const four = digits((value, length) => length === 4 && value >= 1000)
const yearWord = word('unit', ({ unit, number }) => unit === 'Y' && number === 'one')

export const specialYear = pattern({
	id: 'special-year',
	makes: 'period',
	summary: {
		en: 'A school or fiscal year, by its two years or pointed at.',
		ar: 'عام دراسي أو سنة مالية، بسنتيها أو بصفة.',
	},
	pattern: sequence({
		pointer: optional(word('pointer')),
		unit: yearWord,
		kind: word('kind', (kind) => kind !== 'season'),
		direction: optional(direction),
		years: optional(
			map(
				sequence({ first: four, joint: optional(sequence({ mark: mark('-–/'), second: four })) }),
				({ first, joint }) => ({ first: first.value, second: joint?.second.value }),
			),
		),
	}),
	resolve: ({ pointer, kind, direction, years }, context) =>
		resolveSpecialYear(
			kind.sense,
			direction?.sense ?? pointer?.sense ?? (isCurrent(kind) ? 'present' : undefined),
			years,
			context,
		),
	examples: [
		{ value: '2023/2024', text: 'موازنة [السنة المالية 2023/2024]' },
		{
			anchor: '2017-04-17',
			value: '2017/2018',
			text: 'بدءا من [السنة الدراسية المقبلة 2017-2018]',
		},
		{ anchor: '2024-05-15', value: '2024/2025', text: 'يبدأ [العام الدراسي المقبل]' },
		{ anchor: '2024-05-15', value: '2023/2024', text: 'دعا إلى استكمال [السنة الدراسية] بهدوء' },
		{ text: 'الكلية الجامعية والسنة الأولى' },
	],
})

/** «The school year» is the one that runs. */
function isCurrent({ sense, definite }: Word<Senses['kind']>): boolean {
	return sense === 'school' && definite
}
