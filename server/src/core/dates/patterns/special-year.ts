import { look } from '../grammar/look.ts'
import { digits, map, mark, optional, sequence, type Word, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { DASHES, direction } from '../parts/common.ts'
import { eraOfYears } from '../parts/year.ts'
import { resolveSpecialYear } from '../resolve/special-year.ts'
import type { Senses } from '../senses.ts'

/** Schools and budgets are no older: an earlier year is one of the Hijri calendar. */
const LAST_HIJRI = 1500

const four = digits((value, length) => length === 4 && value >= 1000)
const yearWord = word('unit', ({ unit, number }) => unit === 'Y' && number === 'one')

const years = map(
	sequence({
		first: four,
		its: optional(eraOfYears),
		joint: optional(sequence({ mark: mark(`${DASHES}/`), second: four })),
		era: optional(eraOfYears),
	}),
	({ first, its, joint, era }) => ({
		first: Math.min(first.value, joint?.second.value ?? first.value),
		second: joint && Math.max(first.value, joint.second.value),
		isHijri: (era ?? its)?.sense === 'AH' || first.value < LAST_HIJRI,
	}),
)

const NEW = /^[ \t]+الجديد/u
/** How much of the text behind is asked. */
const GLANCE = 9
const newBehind = look(({ items: { text, end }, at }) => {
	const behind = end[at - 1] as number
	return NEW.test(text.slice(behind, behind + GLANCE))
})

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
		isNew: optional(map(newBehind, () => 'new' as const)),
		years: optional(years),
	}),
	resolve({ pointer, kind, direction, isNew, years }, context) {
		const told = direction?.sense ?? pointer?.sense ?? isNew
		return resolveSpecialYear(kind.sense, told ?? runningOf(kind), years, context)
	},
	examples: [
		{ value: '2023/2024', text: 'موازنة [السنة المالية 2023/2024]' },
		{
			anchor: '2017-04-17',
			value: '2017/2018',
			text: 'بدءا من [السنة الدراسية المقبلة 2017-2018]',
		},
		{ value: '2014-10-25/2016-10-01', text: 'تقويم [العام الدراسي 1436/1437ه] في المملكة' },
		{ anchor: '2024-05-15', value: '2024/2025', text: 'يبدأ [العام الدراسي المقبل]' },
		{ anchor: '2024-05-15', value: '2023/2024', text: 'دعا إلى استكمال [السنة الدراسية] بهدوء' },
		{ anchor: '2015-08-04', value: '2015/2016', text: 'بدأ [العام الدراسي] بالمنطقة في موعده' },
		{ anchor: '2015-06-20', value: '2015/2016', text: 'استعدادا لل[عام الدراسي] الجديد' },
		{ anchor: '2015-07-20', value: '2014/2015', text: 'تفوق في [العام الدراسي الماضي] على زملائه' },
		{ text: 'الكلية الجامعية والسنة الأولى' },
	],
})

/** «The school year» is the one that runs. */
function runningOf({ sense, definite }: Word<Senses['kind']>): 'running' | undefined {
	return sense === 'school' && definite ? 'running' : undefined
}
