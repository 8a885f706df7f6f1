import { Clitic } from '../find-word.ts'
import { after, look } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction, monthWord, PREPOSITIONS } from '../parts/common.ts'
import { isZero, monthName, type NamedMonth } from '../parts/month-name.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { yearBehindDirection, yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import { senseBit } from '../senses.ts'

/** «Between January and March», «in April and May»: the second name too. */
const inRange = look(({ items, lexemes, at, from }) => {
	if (at - 1 < from || ((items.bits[at - 1] as number) & senseBit.month) === 0) return false
	const isSure = lexemes[items.lexeme[at - 1] as number]?.senses.month?.common === false
	if (isSure && ((items.clitics[at] as number) & Clitic.conjunction) !== 0) return true
	return at - 2 >= from && lexemes[items.lexeme[at - 2] as number]?.senses.link === 'between'
})
const announced = after(choice(link(...PREPOSITIONS, 'of'), word('relation'), word('edge')))

export const month = pattern({
	id: 'month',
	makes: 'period',
	summary: {
		en: 'A month by name, with or without a year or an adjective of direction.',
		ar: 'شهر بالاسم، مع سنة أو صفة كالماضي والمقبل أو بدونهما.',
	},
	pattern: map(
		sequence({
			announced: optional(choice(announced, inRange)),
			word: optional(monthWord),
			month: monthName,
			year: optional(yearBehindMonth),
			pointedYear: optional(ofPointedYear),
			direction: optional(direction),
			lateYear: optional(yearBehindDirection),
		}),
		(found) => {
			const { month, word, year, lateYear, pointedYear, direction, announced } = found
			const isDated = word || year || pointedYear || direction
			const isSure = !month.common || isDated || (!isZero(month) && announced)
			const isMeant = isLibyan(month) ? year : isSure || hasPreposition(month)
			if (!isMeant && !isFast(month)) return NOTHING
			return { month, year: year ?? lateYear, pointedYear, direction, isDoubtful: !isMeant }
		},
	),
	resolve({ month, year, pointedYear, direction, isDoubtful }, context) {
		if (isDoubtful && !context.isFast(month.names[0]?.item as number)) return undefined
		return resolveDate({ month, year, pointedYear, direction: direction?.sense }, context)
	},
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-10',
			text: 'ينعقد المؤتمر في [تشرين الأول (أكتوبر) المقبل]',
		},
		{
			anchor: '2024-05-15',
			value: '2023-08',
			text: 'توقف العمل في [أغسطس/آب من العام الماضي] كله',
		},
		{
			anchor: '2024-05-15',
			value: '2023-12',
			text: 'توقف العمل في [ديسمبر المنصرم]',
		},
		{ value: '2015-05', text: 'أُغلق المعمل في [شهر مايو الماضي 2015] في تونس' },
		{
			value: '2023-06',
			text: 'جرت الانتخابات في [يونيو-حزيران 2023]',
		},
		{
			anchor: '2024-05-15',
			value: '2024-03-11/2024-04-09',
			text: 'في [شهر رمضان الماضي]',
		},
		{
			anchor: '2024-05-15',
			value: '2024-03',
			text: 'توقفت المصانع شهرا وفي [مارس] عادت إلى العمل',
		},
		{
			value: 'XXXX-09H',
			text: 'قال الشيخ إن صوم النافلة بعد [رمضان] سنة',
		},
		{
			value: 'XXXX-09H',
			text: 'يعد السحور عادة قديمة، ورأى أن [رمضان] فرصة للأسرة',
		},
		{
			text: 'قدم النجم رمضان صبحي وجبات السحور للفقراء',
		},
		{
			value: 'XXXX-10H',
			text: 'صام رمضان ثم ستا من [شوال] كعادته',
		},
		{
			text: 'فاز محمد رمضان بالجائزة',
		},
		{
			text: 'صفر مشاكل مع الجيران',
		},
		{
			text: 'فاز الفريق بهدفين لصفر وبدأ من صفر',
		},
	],
})

function hasPreposition(month: NamedMonth): boolean {
	if (isZero(month)) return false
	return month.names.some(({ clitics }) => (clitics & (Clitic.beh | Clitic.lam)) !== 0)
}

/** The Libyan names are water, birds and summer to everyone else. */
function isLibyan({ names }: NamedMonth): boolean {
	return names[0]?.sense.system === 'libyan'
}

/** The month of fasting is a man's name too; texts about the fast name it without more ado. */
function isFast({ month, calendar }: NamedMonth): boolean {
	return month === 9 && calendar === 'islamic'
}
