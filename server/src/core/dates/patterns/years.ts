import { isoYear } from '../calendar/iso.ts'
import { after, glued, unless, unlessAfter } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	mark,
	NOTHING,
	optional,
	sequence,
	word,
} from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { gluedEra } from '../parts/year.ts'
import { complete } from '../resolve/resolved.ts'

const four = digits((value, length) => length === 4 && value >= 1000 && value <= 2100)
const yearWords = word('unit', ({ unit }) => unit === 'Y')
const joint = choice(mark('-–—/'), link('and', 'to', 'until'))

/** Years of news, which no amount looks like. */
const modern = digits((value, length) => length === 4 && value >= 1900 && value <= 2050)
/** Three years and more are a list, not a stretch. */
const last = unless(sequence({ joint: choice(link('and'), mark('،,')), another: four }))

const announced = sequence({
	lead: choice(yearWords, word('direction')),
	first: four,
	its: optional(gluedEra),
	joint,
	second: digits((_, length) => length === 4 || length === 2),
	last,
})
/** Not the end of a row of figures. */
const alone = unlessAfter(mark('/.,٫'))
const bare = choice(
	sequence({ alone, first: four, joint: glued(mark('-–—/')), second: glued(four) }),
	sequence({ alone, first: modern, joint: mark('-–—/'), second: modern }),
	sequence({
		between: after(link('between')),
		first: modern,
		joint: link('and'),
		second: modern,
	}),
)

export const years = pattern({
	id: 'years',
	makes: 'period',
	summary: {
		en: 'From one year to another: 1975-1990, the years 2011 and 2013.',
		ar: 'من سنة إلى أخرى: 1975-1990، عامي 2011 و2013.',
	},
	pattern: map(
		sequence({ years: choice(announced, bare), era: optional(gluedEra) }),
		({ years: { first, second } }) => {
			const end =
				second.length === 2 ? Math.floor(first.value / 100) * 100 + second.value : second.value
			return end > first.value && end < first.value + LONGEST
				? { first: first.value, end }
				: NOTHING
		},
	),
	resolve: ({ first, end }, context) =>
		context.countsNoun() ? undefined : complete(`${isoYear(first)}/${isoYear(end)}`),
	examples: [
		{ value: '2011/2013', text: 'بين [عامي 2011 و2013] نزح كثيرون' },
		{ value: '2010/2011', text: 'الفائزون في [العامين 2010م و2011م] من الشباب' },
		{ value: '1975/1990', text: 'الحرب الأهلية [1975-1990] في لبنان' },
		{ value: '2012/2013', text: 'جدول الموسم [2012 -2013] بعد اعتماده' },
		{ value: '1955/2013', text: 'شهداء سقطوا بين [1955 و2013] في الجنوب' },
		{ text: 'يتراوح العدد بين 1950 و2010 طالبا' },
		{ text: 'يدعم الترددات 850/900/1900/2100 كلها' },
		{ text: 'اتصلوا على الرقم 2019-1234' },
	],
})

/** No span of years in news is longer. */
const LONGEST = 1000
