import { after, glued } from '../grammar/look.ts'
import { choice, link, map, mark, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { quantity } from '../parts/amount.ts'
import { DASHES } from '../parts/common.ts'
import type { Quantity } from '../parts/counted-unit.ts'
import { bareUnit } from '../parts/more-amount.ts'
import { count } from '../parts/number.ts'
import { isoDuration } from '../resolve/duration.ts'
import { complete, withMod } from '../resolve/resolved.ts'

const unit = word('unit', ({ number }, { definite, clitics }) => {
	return (number === 'one' || number === 'many') && !definite && clitics === 0
})
const to = sequence({ and: optional(link('and')), to: link('to', 'until', 'or') })
const counts = choice(
	sequence({
		from: count,
		joint: choice(to, mark(DASHES.slice(1)), glued(mark('-'))),
		to: count,
		unit,
	}),
	sequence({
		between: after(link('between')),
		from: count,
		and: optional(link('and')),
		to: count,
		unit,
	}),
)
const range = map(counts, ({ from, to, unit }) => ({
	least: { amount: from.value, unit: unit.sense.unit },
	most: { amount: to.value, unit: unit.sense.unit },
}))
/** «From a month to three months». */
const fromOne = sequence({ of: after(link('of')), least: bareUnit, to: link('to'), most: quantity })

export const durationRange = pattern({
	id: 'duration-range',
	makes: 'amount',
	summary: {
		en: 'From one length of time to another; the unit is said once.',
		ar: 'من مدة إلى أخرى، وتُذكر الوحدة مرة.',
	},
	pattern: map(
		sequence({ hedge: optional(word('hedge')), range: choice(range, fromOne) }),
		({ hedge, range: { least, most } }) =>
			isLess(least, most) ? { hedge: hedge?.sense, least, most } : NOTHING,
	),
	resolve({ hedge, least, most }) {
		const value = `${isoDuration([least])}/${isoDuration([most])}`
		return withMod(complete(value, 'DURATION'), hedge)
	},
	examples: [
		{ value: 'P17Y/P23Y', text: 'أعمارهم بين [17 و23 عاما] بحسب الوزارة' },
		{ value: 'P3M/P5M', text: 'يستغرق من [ثلاثة إلى خمسة أشهر] كاملة' },
		{ value: 'P3D/P5D', text: 'يعود خلال [3-5 أيام] إلى عمله' },
		{ value: 'P1M/P3M', text: 'يعمل الموسميون من [شهر إلى ثلاثة أشهر] في الحقول' },
		{ text: 'فاز 3-5 وخسر من 3 إلى 5 مباريات' },
	],
})

function isLess(least: Quantity, most: Quantity): boolean {
	return least.unit !== most.unit || least.amount < most.amount
}
