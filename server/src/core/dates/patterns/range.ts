import { after } from '../grammar/look.ts'
import { choice, link, map, mark, NOTHING, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { type Phrase, phrase } from '../grammar/phrase.ts'
import { DASHES } from '../parts/common.ts'
import type { WrittenYear } from '../parts/year.ts'
import { resolveRange } from '../resolve/range.ts'

const to = map(sequence({ and: optional(link('and')), to: link('to', 'until') }), ({ to }) => to)
const point = phrase('date', 'day', 'period', 'time')

export const range = pattern({
	id: 'range',
	makes: 'whole',
	summary: {
		en: 'From one date to another; what the first leaves out the second gives.',
		ar: 'من تاريخ إلى تاريخ، ويكمل الثاني ما ينقص الأول.',
	},
	pattern: map(
		choice(
			sequence({ first: point, joint: choice(to, mark(DASHES)), second: point }),
			sequence({
				between: after(link('between')),
				first: point,
				joint: optional(link('and')),
				second: point,
			}),
		),
		({ first, second }) => (areAlike(first, second) ? { first, second } : NOTHING),
	),
	resolve: ({ first, second }, context) => resolveRange(first, second, context),
	examples: [
		{ value: '2023-02-28/2023-03-03', text: 'من [28 فبراير حتى 3 مارس 2023]' },
		{ value: '2022-01/2022-03', text: 'في الفترة من [يناير إلى مارس 2022]' },
		{ value: 'XXXX-WXX-7/XXXX-WXX-4', text: 'يعمل من [الأحد إلى الخميس]' },
		{ text: 'من بيروت إلى دمشق' },
	],
})

/** Two days, two times, or two periods told alike: «since 2011 until today» are two expressions. */
function areAlike(first: Phrase, second: Phrase): boolean {
	const [a, b] = [first.pattern, second.pattern]
	const isOneEra = (eraOf(first) === 'AH') === (eraOf(second) === 'AH')
	if (a.makes === 'period' || b.makes === 'period') return a.id === b.id && isOneEra
	return (a.makes === 'time') === (b.makes === 'time')
}

/** The era a year is written with: «1142 AH - 1730 AD» is one year, told twice. */
function eraOf({ meaning }: Phrase): WrittenYear['era'] {
	return (meaning as { readonly year?: WrittenYear }).year?.era
}
