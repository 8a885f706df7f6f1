import { choice, link, map, NOTHING, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { ordinal } from '../parts/ordinal.ts'
import { resolveNth } from '../resolve/nth.ts'

const last = map(
	word('pointer', (points) => points === 'latest'),
	() => 'last' as const,
)
const place = map(ordinal, ({ value }) => value)
const thing = choice(
	map(word('weekday'), ({ sense }) => ({ weekday: sense })),
	map(
		word('unit', ({ unit, number }) => number === 'one' && (unit === 'D' || unit === 'W')),
		({ sense }) => ({ unit: sense.unit }),
	),
)
const within = sequence({ link: link('of', 'in'), period: phrase('period') })

export const nthOfPeriod = pattern({
	id: 'nth-of-period',
	makes: 'whole',
	summary: {
		en: 'The first, second… or last weekday, day or week of a month or year.',
		ar: 'أول أو ثاني أو آخر يوم أو أسبوع من شهر أو سنة.',
	},
	pattern: map(
		sequence({ place: choice(last, place), thing, within }),
		({ place, thing, within }) =>
			place === 'last' || place <= 53 ? { place, thing, period: within.period } : NOTHING,
	),
	resolve: (found, context) => resolveNth(found, context),
	examples: [
		{ value: '2014-03-30', text: 'يتغير التوقيت في [آخر أحد من مارس 2014]' },
		{ value: '2014-10-01/2014-10-07', text: 'يقام في [أول أسبوع من أكتوبر 2014]' },
		{ text: 'الأول من الفريق في ثالث يوم' },
	],
})
