import { Clitic } from '../find-word.ts'
import { before, look } from '../grammar/look.ts'
import { choice, digits, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction, theMark } from '../parts/common.ts'
import { count } from '../parts/number.ts'
import { resolveUnits } from '../resolve/units.ts'

const units = word('unit', ({ number }, { definite }) => number !== 'one' && definite)
const bothUnits = word('unit', ({ number }, { definite }) => number === 'two' && definite)
const figure = map(
	sequence({ the: optional(theMark), value: digits((value) => value > 0 && value < 1000) }),
	({ value }) => value.value,
)
const howMany = choice(
	figure,
	map(count, ({ value }) => value),
	map(word('few'), ({ sense }) => sense),
)

const definiteFigure = map(
	sequence({ the: theMark, value: digits((value) => value > 0 && value < 1000) }),
	({ value }) => value.value,
)
const countedWords = map(count, ({ value }) => value)
const anyUnit = word('unit', (_, { definite, clitics }) => !definite && clitics === 0)

const notBefore = map(
	look(() => true),
	() => undefined,
)
/** "The first five minutes": of something that need not be past. */
const firstOnes = map(
	word('ordinal', (value, { definite }) => value === 1 && definite),
	() => ({ sense: 'present' as const }),
)

const plural = word('unit', ({ number }, { definite }) => number === 'many' && definite)
/** «The days and weeks to come»: the first of them is told. */
const joinedUnits = word('unit', ({ number }, { definite, clitics }) => {
	return number === 'many' && definite && clitics === Clitic.conjunction
})
/** «The first hours of the morning» are a part of it. */
const noHours = word('unit', ({ unit, number }, { definite }) => {
	return number === 'many' && definite && unit !== 'H'
})
const fewOnes = map(word('few'), ({ sense }) => sense)
/** Units in the plural are feminine: «the best known, who» is a person. */
const also = map(joinedUnits, () => undefined)
const feminine = look(({ items: { text, start }, at }) => text.startsWith(THAT, start[at]))
const THAT = 'الت'
/** "The few months that have passed": a clause says which. */
const which = map(sequence({ feminine, which: before(link('which')) }), () => ({
	sense: 'past' as const,
}))

/** "The last half hour", "the past quarter of a century". */
const partAndDirection = map(
	sequence({
		part: word('fraction', (_, { definite }) => !definite),
		unit: word('unit', ({ number }, { definite }) => number === 'one' && definite),
		direction: word('direction', (points) => points !== 'same'),
	}),
	({ part, unit, direction }) => ({
		amount: 1 / part.sense,
		unit: unit.sense.unit,
		direction: direction.sense,
	}),
)

export const unitsAndDirection = pattern({
	id: 'units-and-direction',
	makes: 'amount',
	summary: {
		en: 'The last or next so many units, counted or not.',
		ar: 'الأيام أو الأشهر أو السنوات الماضية أو المقبلة، معدودة أو لا.',
	},
	pattern: choice(
		partAndDirection,
		map(
			choice(
				sequence({
					before: choice(definiteFigure, figure, countedWords),
					units: anyUnit,
					number: optional(howMany),
					direction: choice(direction, firstOnes),
				}),
				sequence({ before: optional(howMany), units, number: optional(howMany), direction }),
				sequence({ before: notBefore, units, number: howMany, direction: firstOnes }),
				sequence({ before: notBefore, units: bothUnits, number: notBefore, direction: firstOnes }),
				sequence({ before: notBefore, units: plural, number: optional(fewOnes), direction: which }),
				sequence({ before: notBefore, units: noHours, number: notBefore, direction: firstOnes }),
				sequence({ before: notBefore, units: plural, number: also, direction }),
			),
			({ before, units, number, direction }) => {
				const { unit, number: form } = units.sense
				const amount = number ?? before ?? (form === 'two' ? 2 : 'X')
				const points = direction.sense
				return points === 'same' ? NOTHING : { amount, unit, direction: points }
			},
		),
	),
	resolve: ({ amount, unit, direction }) => resolveUnits(amount, unit, direction),
	examples: [
		{ value: 'P3M', text: 'خلال [الأشهر الثلاثة الماضية] لم يتغير شيء' },
		{ value: 'PXW', text: 'سيعود في [الأسابيع القليلة المقبلة] إلى العمل' },
		{ value: 'P18Y', text: 'عبر [السنوات ال18 الماضية] تدرب كثيرون' },
		{ value: 'P20Y', text: 'كان معدل [العقدين السابقين] أعلى' },
		{ value: 'PT24H', text: 'سُجلت خلال [ال24 ساعة الماضية] هزات' },
		{ value: 'P3Y', text: 'غاب طيلة [الثلاث سنوات الأخيرة] عن البلاد' },
		{ value: 'PT5M', text: 'ضغط الفريق في [الدقائق الخمس الأولى] من اللقاء' },
		{ value: 'P6M', text: 'ارتفعت الأرباح في [الأشهر الستة الأولى] من عمل الشركة' },
		{ value: 'PXY', text: 'سافر مرتين خلال [السنوات] التي أعقبت الحرب' },
		{ value: 'PXM', text: 'تحسن الوضع في [الشهور القليلة] التي مضت' },
		{ value: 'PT30M', text: 'ارتفع السهم في [نصف الساعة الأخيرة] من الجلسة' },
		{ value: 'P50Y', text: 'تغيرت المدينة في [نصف القرن المنصرم] كثيرا' },
		{ value: 'PT20M', text: 'لعبنا [20 دقيقة الأولى] جيدا' },
		{ value: 'PXD', text: 'تشهد البلاد في [الأيام والأسابيع القادمة] أمطارا' },
		{ value: 'PXM', text: 'كانت [الأشهر الأولى] صعبة على العائلة' },
		{ text: 'أيام العيد الأولى' },
		{ text: 'غنى المطرب الأشهر الذي نعرفه' },
	],
})
