import { link, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { complete } from '../resolve/resolved.ts'
import { period } from '../resolve/shift.ts'

export const someUnitsAgo = pattern({
	id: 'some-units-ago',
	makes: 'whole',
	summary: {
		en: 'Some days, months, years ago.',
		ar: 'قبل أيام أو أشهر أو سنوات بلا عدد.',
	},
	pattern: sequence({
		ago: link('ago'),
		unit: word('unit', ({ number }, { definite }) => number === 'many' && !definite),
	}),
	resolve: ({ unit }) => ({
		...complete('PAST_REF'),
		underspecified: period('X', unit.sense.unit),
	}),
	examples: [
		{
			value: 'PAST_REF',
			text: 'زار المنطقة [قبل أيام]، وأكد دعم بلاده',
		},
		{
			text: 'وصل قبل الوزير',
		},
	],
})
