import { isoYear } from '../calendar/iso.ts'
import { after, before, glued, look, unless, unlessAfter } from '../grammar/look.ts'
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
import { DASHES } from '../parts/common.ts'
import { eraOfYears } from '../parts/year.ts'
import { joined } from '../resolve/join.ts'
import { complete } from '../resolve/resolved.ts'
import { resolveHijriYear } from '../resolve/year.ts'

const four = digits((value, length) => length === 4 && value >= 1000 && value <= 2100)
const yearWords = word('unit', ({ unit }) => unit === 'Y')
const dash = mark(`${DASHES}/`)
/** Some papers put the comma behind a year before it. */
const comma = optional(glued(mark('،')))
const joint = choice(sequence({ dash, comma }), link('and', 'to', 'until'))

/** Years of news, which no amount looks like. */
const modern = digits((value, length) => length === 4 && value >= 1900 && value <= 2050)
/** Three years and more are a list, not a stretch. */
const last = unless(sequence({ joint: choice(link('and'), mark('،,')), another: four }))

const noEra = map(
	look(() => true),
	() => undefined,
)

const announced = sequence({
	lead: choice(yearWords, word('direction')),
	first: four,
	its: optional(eraOfYears),
	joint,
	second: digits((_, length) => length === 4),
	last,
})
/** «1990-95»; behind «to» two digits tell how many. */
const shortened = sequence({
	lead: yearWords,
	first: four,
	its: noEra,
	joint: choice(sequence({ dash, comma }), link('and')),
	second: digits((_, length) => length === 2),
	whole: unless(glued(mark('.,٫'))),
	last,
})
/** Not the end of a row of figures. */
const alone = unlessAfter(mark('/.,٫'))
const bare = choice(
	sequence({ alone, first: four, its: noEra, joint: glued(dash), comma, second: glued(four) }),
	sequence({ alone, first: modern, its: noEra, joint: dash, comma, second: modern }),
	sequence({
		alone,
		first: four,
		its: eraOfYears,
		joint: choice(dash, link('to', 'until')),
		second: four,
		era: before(eraOfYears),
	}),
	sequence({
		open: after(mark('(')),
		first: four,
		its: noEra,
		joint: dash,
		second: four,
		close: before(choice(mark(')'), word('era'))),
	}),
	sequence({
		between: after(link('between')),
		first: modern,
		its: noEra,
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
		sequence({ years: choice(announced, shortened, bare), era: optional(eraOfYears) }),
		({ years: { first, second, its }, era }) => {
			const end =
				second.length === 2 ? Math.floor(first.value / 100) * 100 + second.value : second.value
			const isTurned = isSwapped(first.value, end)
			const [from, to] = isTurned ? [end, first.value] : [first.value, end]
			const isOneEra = its === undefined || (its.sense === 'AH') === (era?.sense === 'AH')
			return isOneEra && to > from && to < from + LONGEST
				? { first: from, end: to, isHijri: era?.sense === 'AH' }
				: NOTHING
		},
	),
	resolve({ first, end, isHijri }, context) {
		if (context.countsNoun()) return undefined
		if (isHijri) return joined(resolveHijriYear(first), resolveHijriYear(end))
		return complete(`${isoYear(first)}/${isoYear(end)}`)
	},
	examples: [
		{ value: '2011/2013', text: 'بين [عامي 2011 و2013] نزح كثيرون' },
		{ value: '2010/2011', text: 'الفائزون في [العامين 2010م و2011م] من الشباب' },
		{ value: '1975/1990', text: 'الحرب الأهلية [1975-1990] في لبنان' },
		{ value: '2012/2013', text: 'جدول الموسم [2012 -2013] بعد اعتماده' },
		{ value: '2012/2013', text: 'جدول الموسم [2012-،2013] بعد اعتماده' },
		{ value: '2016/2017', text: 'هداف موسم [2017/2016] في الدوري' },
		{ value: '1394/1434', text: 'حكم السلطان ([1394 - 1434]) طويلا' },
		{ value: '1990/1995', text: 'عاش في الغربة [عامي 1990 و95] مع أسرته' },
		{ value: '1955/2013', text: 'شهداء سقطوا بين [1955 و2013] في الجنوب' },
		{ value: '2014-10-25/2016-10-01', text: 'جدول الموسم [1436-1437ه] في الرياض' },
		{ value: '2013-11-04/2015-10-13', text: 'عمل مديرا من [1435 ه - 1436 ه] ثم تقاعد' },
		{ text: 'يتراوح العدد بين 1950 و2010 طالبا' },
		{ text: 'يدعم الترددات 850/900/1900/2100 كلها' },
		{ text: 'اتصلوا على الرقم 2019-1234' },
	],
})

/** No span of years in news is longer. */
const LONGEST = 1000

/** The years of a season or plan, typed from right to left: «2017/2016». */
function isSwapped(first: number, second: number): boolean {
	return first > second && first - second <= LONGEST_PLAN && second >= FIRST_OF_NEWS
}

const LONGEST_PLAN = 5
const FIRST_OF_NEWS = 1900
