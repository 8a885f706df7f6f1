import { isoYear } from '../calendar/iso.ts'
import { look, unlessAfter } from '../grammar/look.ts'
import { choice, digits, mark, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { Gap, type Items } from '../items.ts'
import { complete } from '../resolve/resolved.ts'
import { DIGITS, senseBit } from '../senses.ts'

/** Years that stand in news without a word that says so. */
const FIRST = 1900
const LAST = 2050

const isYear = (value: number, length = 4) => length === 4 && value >= FIRST && value <= LAST

/** What makes the number behind it an amount, a code or a part of a longer number. */
const numbering = choice(
	word('name', (kind) => kind !== 'event'),
	word('hedge'),
	word('cardinal'),
	word('few'),
	word('fraction'),
	word('unit', ({ unit }) => unit !== 'Y'),
	mark('/.-–—:+#*_@=&$€£'),
	digits(() => true),
)

/** Behind a little word only a year joined to a year; the others are for the pattern of years. */
const listed = look(({ items, at, from }) => {
	if (at === from || !isLink(items, at - 1)) return true
	if (at - from >= 2 && items.bits[at - 2] === DIGITS) return isYear(items.value[at - 2] as number)
	return items.gap[at] === Gap.none && goesOn(items, items.start[at - 1] as number)
})

/** «1995 in Qatar and 1999 in Egypt». */
const YEAR_AND_PLACE = /(?:19|20)\d\d[ \t]+[^\d.؟!\n]+$/u
const GLANCE = 32

function goesOn({ text }: Items, and: number): boolean {
	return YEAR_AND_PLACE.test(text.slice(Math.max(0, and - GLANCE), and))
}

function isLink({ bits }: Items, item: number): boolean {
	return bits[item] === senseBit.link
}

export const bareYear = pattern({
	id: 'bare-year',
	makes: 'whole',
	summary: {
		en: 'A year behind its event, book or place, without a word for year.',
		ar: 'سنة بعد حدث أو كتاب أو مكان، بلا كلمة عام أو سنة.',
	},
	pattern: sequence({ plain: unlessAfter(numbering), listed, year: digits(isYear) }),
	resolve: ({ year }, context) =>
		context.isUncounted(year.item) ? complete(isoYear(year.value)) : undefined,
	examples: [
		{ value: '1994', text: 'أحرز المنتخب كأس العالم [1994] في أمريكا' },
		{ value: '1972', text: 'شارك في أولمبياد ميونيخ[1972]، ثم اعتزل' },
		{ value: '1959', text: 'صدرت روايته (أولاد الحي) ([1959]) في بيروت' },
		{ value: '2035', text: 'تنفيذا لخطة التنمية [2035] التي أعلنت' },
		{ value: '2030', text: 'بناء مسرح في كل ولاية في آفاق ,[2030] والعدد الحالي يكفي' },
		{ value: '1923', text: 'تخلى عن دستور [1923] بعد خلاف' },
		{ value: '2009', text: 'خسر كأس القارات [2009] بركلة في آخر دقيقة' },
		{ value: '1993', text: 'كرر نتيجة نسخة [1993] عندما فاجأ الجميع' },
		{ value: '2014', text: 'تأهلت إلى كأس العالم [2014] لكرة القدم' },
		{ value: '1999', text: 'أحرز اللقب عام 1995 في قطر و[1999] في مصر' },
		{ text: 'بلغ عدد القتلى 2014 شخصا' },
		{ text: 'القرار 1973 والمادة 2019 من القانون' },
		{ text: 'ثبّت برنامج ويندوز 2003 في المكتب' },
		{ text: 'باع المزارع 1950 رأسا من الغنم' },
		{ text: 'ضمت الدورة (1980) طالبا' },
		{ text: 'قرأ رواية «1984» مرتين' },
		{ text: 'هاتف 2014' },
	],
})
