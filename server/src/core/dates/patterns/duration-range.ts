import { after, glued } from '../grammar/look.ts'
import { choice, link, map, mark, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { DASHES } from '../parts/common.ts'
import { count } from '../parts/number.ts'
import { isoDuration } from '../resolve/duration.ts'
import { complete, withMod } from '../resolve/resolved.ts'

const unit = word('unit', ({ number }, { definite, clitics }) => {
	return (number === 'one' || number === 'many') && !definite && clitics === 0
})
const to = sequence({ and: optional(link('and')), to: link('to', 'until', 'or') })
const range = choice(
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

export const durationRange = pattern({
	id: 'duration-range',
	makes: 'amount',
	summary: {
		en: 'From one length of time to another; the unit is said once.',
		ar: 'من مدة إلى أخرى، وتُذكر الوحدة مرة.',
	},
	pattern: map(sequence({ hedge: optional(word('hedge')), range }), ({ hedge, range }) =>
		range.from.value < range.to.value ? { hedge, ...range } : NOTHING,
	),
	resolve({ hedge, from, to, unit }) {
		const [least, most] = [from, to].map(({ value }) =>
			isoDuration([{ amount: value, unit: unit.sense.unit }]),
		)
		return withMod(complete(`${least}/${most}`, 'DURATION'), hedge?.sense)
	},
	examples: [
		{ value: 'P17Y/P23Y', text: 'أعمارهم بين [17 و23 عاما] بحسب الوزارة' },
		{ value: 'P3M/P5M', text: 'يستغرق من [ثلاثة إلى خمسة أشهر] كاملة' },
		{ value: 'P3D/P5D', text: 'يعود خلال [3-5 أيام] إلى عمله' },
		{ text: 'فاز 3-5 وخسر من 3 إلى 5 مباريات' },
	],
})
