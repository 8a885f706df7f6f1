import { Clitic } from '../find-word.ts'
import { after, look, unless } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, type Word, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { joined } from '../resolve/join.ts'
import { resolveSameMonth, resolveUnit } from '../resolve/relative-unit.ts'
import type { Direction, UnitForm } from '../senses.ts'

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
/** «And consequently» is the following one with what it carries. */
const direction = word('direction', (_, { clitics }) => clitics === 0)
const quarterOfYear = map(
	sequence({
		quarter: word('fraction', (parts, { definite }) => parts === 4 && !definite),
		year: word('unit', ({ unit, number }, { definite }) => {
			return unit === 'Y' && number === 'one' && definite
		}),
		direction,
	}),
	({ quarter, direction }) => ({ unit: quarter, direction }),
)
const pointer = word('pointer', (points) => points !== 'latest')
const latest = word('pointer', (points) => points === 'latest')
const indefinite = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && !definite && ['W', 'M', 'Y'].includes(unit)
})
/** «the last week of», «the last year in which»: not the one before this. */
const noMore = unless(link('of', 'in', 'which', 'for'))

/** «During the week»: the one that runs, unless a noun or adjective says which. */
const WITHIN = /خلال[ \t]+$/u
const TOLD = /^[ \t]+(?:ال|\d)/u
const GLANCE = 6
const isWithin = look(({ items: { text, start, end }, at }) => {
	const from = start[at - 1] as number
	if (TOLD.test(text.slice(end[at - 1], (end[at - 1] as number) + GLANCE))) return false
	return WITHIN.test(text.slice(Math.max(0, from - GLANCE), from))
})
const running = map(
	sequence({
		during: after(link('during')),
		unit: word('unit', ({ unit, number }, { definite }) => {
			return number === 'one' && definite && ['W', 'M', 'Y'].includes(unit)
		}),
		isWithin,
	}),
	({ unit }) => pointedAt(unit, 'present'),
)

const two = word('unit', ({ unit, number }, { definite }) => {
	return number === 'two' && definite && ['W', 'M', 'Y'].includes(unit)
})
const andDirection = word('direction', (_, { clitics }) => clitics === Clitic.conjunction)
/** «The present and the coming year». */
const twoUnits = map(
	sequence({ units: two, direction, last: andDirection }),
	({ units, direction, last }) => pointedAt(units, direction.sense, last.sense),
)

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
			? { unit: 'M' as const, points: 'same' as const, last: undefined, year, item: unit.item }
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
		twoUnits,
		sameMonth,
		running,
		map(sequence({ pointer: latest, unit: indefinite, noMore }), ({ pointer, unit }) =>
			pointedAt(unit, pointer.sense),
		),
		map(
			sequence({ pointer, unit: choice(unit, quarter), direction: optional(direction) }),
			({ pointer, unit, direction }) => pointedAt(unit, (direction ?? pointer).sense),
		),
		map(
			choice(quarterOfYear, sequence({ unit: choice(unit, quarter), direction })),
			({ unit, direction }) => pointedAt(unit, direction.sense),
		),
	),
	resolve({ unit, points, last, year, item }, context) {
		if (last) return joined(resolveUnit(unit, points, context), resolveUnit(unit, last, context))
		const isTitle = unit === 'Y' && (points === 'preceding' || points === 'present')
		if (isTitle && context.isAdjective(item)) return undefined
		const isOfSomething = unit === 'D' && points === 'latest'
		if (isOfSomething) return undefined
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
		{ value: 'PAST_REF', text: 'سقط [العام الماضي] 2015 قتيلا في الحوادث' },
		{ value: 'PAST_REF', text: 'وكان الإنتاج [العام الماضي] أقل' },
		{ anchor: '2024-05-15', value: '2024-W20', text: 'ارتفع المؤشر خلال [الأسبوع] بنسبة ضئيلة' },
		{ text: 'سدد القروض خلال الشهر الأول' },
		{ anchor: '2024-05-15', value: '2024/2025', text: 'النمو في [العامين الجاري والمقبل] ضئيل' },
		{ text: 'التقى الأمين العام السابق للأمم المتحدة' },
		{ text: 'يغادر في اليوم الأخير لزيارته' },
		{ text: 'المدير العام للشركة الوطنية' },
		{ anchor: '2024-05-15', value: '2024', text: 'تراجع الدخل [هذا العام] وبالتالي الإنفاق' },
	],
})

function pointedAt({ sense, item }: Word<UnitForm | number>, points: Direction, last?: Direction) {
	const unit = typeof sense === 'number' ? ('Q' as const) : sense.unit
	return { unit, points, last, year: undefined, item }
}
