import { unless } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { resolveSameMonth, resolveUnit } from '../resolve/relative-unit.ts'

const unit = word('unit', ({ unit, number }, { definite }) => {
	return (
		number === 'one' &&
		(definite || unit === 'CE') &&
		unit !== 'S' &&
		unit !== 'MIN' &&
		unit !== 'H'
	)
})
const quarter = word('fraction', (parts, { definite }) => parts === 4 && definite)
const quarterOfYear = map(
	sequence({
		quarter: word('fraction', (parts, { definite }) => parts === 4 && !definite),
		year: word('unit', ({ unit, number }, { definite }) => {
			return unit === 'Y' && number === 'one' && definite
		}),
		direction,
	}),
	({ quarter, direction }) => ({ pointer: undefined, unit: quarter, direction }),
)
const latest = word('pointer', (points) => points === 'latest')
const indefinite = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && !definite && ['W', 'M', 'Y'].includes(unit)
})
/** «the last week of», «the last year in which»: not the one before this. */
const noMore = unless(link('of', 'in', 'which', 'for'))

/** «The same month of last year». */
const sameMonth = map(
	sequence({
		before: optional(word('pointer', (points) => points === 'same')),
		unit: word('unit', ({ unit, number }) => unit === 'M' && number === 'one'),
		behind: optional(word('direction', (points) => points === 'same')),
		year: ofPointedYear,
	}),
	({ before, unit, behind, year }) =>
		before || behind
			? { unit: 'M' as const, points: 'same' as const, year, item: unit.item }
			: NOTHING,
)

export const relativeUnit = pattern({
	id: 'relative-unit',
	makes: 'period',
	summary: {
		en: 'A day, week, month, year, decade or century pointed at: last, this, next, the same.',
		ar: 'يوم أو أسبوع أو شهر أو عام أو عقد أو قرن يُشار إليه: الماضي، هذا، المقبل، نفسه.',
	},
	pattern: choice(
		sameMonth,
		map(
			choice(
				sequence({ pointer: latest, unit: indefinite, noMore }),
				quarterOfYear,
				sequence({
					pointer: optional(word('pointer', (points) => points !== 'latest')),
					unit: choice(unit, quarter),
					direction: optional(direction),
				}),
			),
			({ pointer, unit, ...rest }) => {
				const points = ('direction' in rest ? rest.direction?.sense : undefined) ?? pointer?.sense
				const what = typeof unit.sense === 'number' ? 'Q' : unit.sense.unit
				return points ? { unit: what, points, year: undefined, item: unit.item } : NOTHING
			},
		),
	),
	resolve({ unit, points, year, item }, context) {
		const isTitle = unit === 'Y' && (points === 'preceding' || points === 'present')
		if (isTitle && context.isAdjective(item)) return undefined
		if (year) return resolveSameMonth(year, context)
		return resolveUnit(unit, points, context)
	},
	examples: [
		{ anchor: '2024-05-15', value: '2024-04', text: 'بدأ العمل [الشهر الماضي] في المصنع' },
		{ anchor: '2024-05-15', value: '2022', text: 'انتهى [العام قبل الماضي] بخسارة' },
		{ anchor: '2024-05-15', value: '2024-W22', text: 'يعود [الأسبوع بعد المقبل] إلى عمله' },
		{ anchor: '2024-05-15', value: '2024-W20', text: 'تمكنت [هذا الأسبوع] من السفر' },
		{ anchor: '2024-05-15', value: '19', text: 'من أدباء [القرن الماضي] الكبار' },
		{
			anchor: '2024-05-15',
			value: '2023-05',
			text: 'مقارنة مع [الشهر نفسه من العام الماضي] في البلاد',
		},
		{ anchor: '2024-05-15', value: '2023', text: 'عُرضت اللوحة لأول مرة [العام الماضي] في تونس' },
		{ value: 'PAST_REF', text: 'وكان الإنتاج [العام الماضي] أقل' },
		{ text: 'التقى الأمين العام السابق للأمم المتحدة' },
		{ text: 'المدير العام للشركة الوطنية' },
	],
})
