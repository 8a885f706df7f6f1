import { isoYear } from '../calendar/iso.ts'
import { glued } from '../grammar/look.ts'
import { choice, digits, link, map, mark, NOTHING, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { complete } from '../resolve/resolved.ts'

const four = digits((value, length) => length === 4 && value >= 1000 && value <= 2100)
const yearWords = word('unit', ({ unit }) => unit === 'Y')
const joint = choice(mark('-–—/'), link('and', 'to', 'until'))

const announced = sequence({
	lead: choice(yearWords, word('direction')),
	first: four,
	joint,
	second: digits((_, length) => length === 4 || length === 2),
})
const bare = sequence({ first: four, joint: glued(mark('-–—/')), second: glued(four) })

export const years = pattern({
	id: 'years',
	makes: 'period',
	summary: {
		en: 'From one year to another: 1975-1990, the years 2011 and 2013.',
		ar: 'من سنة إلى أخرى: 1975-1990، عامي 2011 و2013.',
	},
	pattern: map(choice(announced, bare), ({ first, second }) => {
		const end =
			second.length === 2 ? Math.floor(first.value / 100) * 100 + second.value : second.value
		return end > first.value && end < first.value + LONGEST ? { first: first.value, end } : NOTHING
	}),
	resolve: ({ first, end }) => complete(`${isoYear(first)}/${isoYear(end)}`),
	examples: [
		{ value: '2011/2013', text: 'بين [عامي 2011 و2013] نزح كثيرون' },
		{ value: '1975/1990', text: 'الحرب الأهلية [1975-1990] في لبنان' },
		{ text: 'اتصلوا على الرقم 2019-1234' },
	],
})

/** No span of years in news is longer. */
const LONGEST = 1000
