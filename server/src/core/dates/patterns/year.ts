import { after, glued, look, unless } from '../grammar/look.ts'
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
import { Gap } from '../items.ts'
import { PREPOSITIONS } from '../parts/common.ts'
import { namedYear, plainYear, pointedAndNumbered } from '../parts/year.ts'
import { resolveYear } from '../resolve/year.ts'

const introduced = after(
	choice(link(...PREPOSITIONS, 'between', 'of'), word('relation'), word('edge'), word('ordinal')),
)

/** «In ,2009»: some papers put the comma behind a year before it. */
const introducedByComma = sequence({
	comma: after(mark('،')),
	introduced: look((cursor) => {
		const { gap } = cursor.items
		if (gap[cursor.at] !== Gap.none || gap[cursor.at - 1] !== Gap.space) return false
		cursor.at--
		const found = introduced.read(cursor)
		cursor.at++
		return found !== NOTHING
	}),
})

const number = digits(() => true)
/** Not what stands before the point of a decimal. */
const whole = unless(sequence({ point: glued(mark('.,٫')), places: glued(number) }))
/** «Between 1675 and 1500» things; years between which something was come one after the other. */
const amounts = unless(
	map(
		sequence({
			between: after(link('between')),
			first: digits((value) => value < 1900 || value > 2050),
			second: optional(sequence({ and: link('and'), number })),
			bare: unless(word('era')),
		}),
		({ first, second }) =>
			second && second.number.length === 4 && second.number.value > first.value ? NOTHING : true,
	),
)

export const year = pattern({
	id: 'year',
	makes: 'period',
	summary: {
		en: 'A year, in figures or words, by the word for year, an era, or a preposition before it.',
		ar: 'سنة بالأرقام أو الحروف، تسبقها كلمة عام أو سنة أو حرف جر، أو يتبعها م أو ه.',
	},
	pattern: choice(
		sequence({ year: namedYear }),
		sequence({ year: pointedAndNumbered }),
		map(
			sequence({
				amounts,
				introduced: choice(introduced, introducedByComma),
				year: plainYear,
				whole,
			}),
			({ year }) => ({ year }),
		),
		sequence({ year: plainYear, era: after(word('era')) }),
	),
	resolve: ({ year }, context) => resolveYear(year, context),
	examples: [
		{ value: '2019', text: 'صدر [عام 2019] عن دار النشر' },
		{ value: '2016', text: 'ارتفعت الأرباح في [العام الجاري 2016] كثيرا' },
		{ value: '1492', text: 'سقطت غرناطة [سنة ألف وأربعمئة واثنتين وتسعين]' },
		{ value: '0965', text: 'قتل الشاعر [سنة خمس وستين وتسعمئة]' },
		{ value: '1989', text: 'رحل [عام تسعة وثمانين وتسعمائة وألف] في المنفى' },
		{ value: 'BC0323', text: 'مات الإسكندر [عام 323 ق.م]' },
		{ value: '2014', text: 'بدأت الحملة وانتهت في [2014]' },
		{ value: '2018-09-11/2019-08-30', text: 'كانت [سنة 1440ه] حافلة' },
		{ value: '2018-09-11/2019-08-30', text: 'بدأ [العام الهجري 1440] يوم الثلاثاء' },
		{ value: '2009', text: 'وفي ،[2009] عرضت الشركة جهازها' },
		{ value: '2025', text: 'أُعدّت لل[عام 2025] موازنة جديدة' },
		{ value: '0757', text: 'قامت الدولة بعد معركة ([757م]) قصيرة' },
		{ text: 'بلغ عدد القتلى 2014 شخصا' },
		{ text: 'القرار 242 والمادة 2019 من القانون' },
		{ value: '2012', text: 'نشرت الوزارة في [عام (2012)] أرقاما' },
		{ value: '2009', text: 'تراجع الإنتاج وفي [2009] عاد إلى النمو' },
		{ text: 'خفضت الترسانة إلى ما بين 1675 و 1500 رأس' },
		{ text: 'ارتفع الذهب إلى 1856.41 دولارا' },
		{ text: 'شارك في 2000 مباراة' },
		{ value: '2010', text: 'تراجعت من 35 [سنة 2010] إلى 29.5 نقطة' },
		{ text: 'فاز بسباق 1500م حرة وخسر في 400م' },
		{ text: 'بني السد على ارتفاع 3000 م عن البحر' },
	],
})
