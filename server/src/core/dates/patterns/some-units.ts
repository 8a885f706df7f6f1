import { after, link, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { complete } from '../resolve/resolved.ts'
import { period } from '../resolve/shift.ts'

export const someUnits = pattern({
	id: 'some-units',
	makes: 'amount',
	summary: {
		en: 'Hours, days, years without a number, after a preposition or with "several".',
		ar: 'ساعات أو أيام أو سنوات بلا عدد، بعد حرف جر أو مع بضع وعدة.',
	},
	pattern: sequence({
		announced: optional(after(link('during', 'since', 'for'))),
		unit: word('unit', ({ number }, { definite }) => number === 'many' && !definite),
	}),
	resolve: ({ announced, unit }) =>
		announced ? complete(period('X', unit.sense.unit), 'DURATION') : undefined,
	examples: [
		{
			value: 'PTXH',
			text: 'يصل خلال [ساعات] إلى القاهرة',
		},
		{
			text: 'قضى الطفل أيام العيد في القرية',
		},
	],
})
