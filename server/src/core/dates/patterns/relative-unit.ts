import { map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { resolveUnit } from '../resolve/relative-unit.ts'

const one = word('unit', ({ unit, number }, { definite }) => {
	return (
		number === 'one' &&
		(definite || unit === 'CE') &&
		unit !== 'S' &&
		unit !== 'MIN' &&
		unit !== 'H'
	)
})

export const relativeUnit = pattern({
	id: 'relative-unit',
	makes: 'period',
	summary: {
		en: 'A day, week, month, year, decade or century pointed at: last, this, next, the same.',
		ar: 'يوم أو أسبوع أو شهر أو عام أو عقد أو قرن يُشار إليه: الماضي، هذا، المقبل، نفسه.',
	},
	pattern: map(
		sequence({ pointer: optional(word('pointer')), unit: one, direction: optional(direction) }),
		({ pointer, unit, direction }) => {
			const points = direction?.sense ?? pointer?.sense
			return points ? { unit: unit.sense.unit, points, item: unit.item } : NOTHING
		},
	),
	resolve({ unit, points, item }, context) {
		const isTitle = unit === 'Y' && (points === 'preceding' || points === 'present')
		if (isTitle && context.isAdjective(item)) return undefined
		return resolveUnit(unit, points, context)
	},
	examples: [
		{ anchor: '2024-05-15', value: '2024-04', text: 'بدأ العمل [الشهر الماضي] في المصنع' },
		{ anchor: '2024-05-15', value: '2022', text: 'انتهى [العام قبل الماضي] بخسارة' },
		{ anchor: '2024-05-15', value: '2024-W22', text: 'يعود [الأسبوع بعد المقبل] إلى عمله' },
		{ anchor: '2024-05-15', value: '2024-W20', text: 'تمكنت [هذا الأسبوع] من السفر' },
		{ anchor: '2024-05-15', value: '19', text: 'من أدباء [القرن الماضي] الكبار' },
		{ value: 'XXXX', text: 'وكان الإنتاج [العام الماضي] أقل' },
		{ text: 'التقى الأمين العام السابق للأمم المتحدة' },
		{ text: 'المدير العام للشركة الوطنية' },
	],
})
