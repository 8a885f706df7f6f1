import { after, look } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { Clitic } from '../items.ts'
import { direction, monthWord, PREPOSITIONS } from '../parts/common.ts'
import { monthName, type NamedMonth } from '../parts/month-name.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import { senseBit } from '../senses.ts'

/** «Between January and March»: the second name too. */
const inRange = look(({ items, lexemes, at, from }) => {
	if (at - 2 < from || ((items.bits[at - 1] as number) & senseBit.month) === 0) return false
	return lexemes[items.lexeme[at - 2] as number]?.senses.link === 'between'
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
		}),
		(found) => {
			const isSure =
				!found.month.common ||
				found.word ||
				found.year ||
				found.pointedYear ||
				found.direction ||
				found.announced
			const isMeant = isLibyan(found.month) ? found.year : isSure || hasPreposition(found.month)
			if (isMeant) return { ...found, isDoubtful: false }
			return isFast(found.month) ? { ...found, isDoubtful: true } : NOTHING
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
			text: 'فاز محمد رمضان بالجائزة',
		},
		{
			text: 'صفر مشاكل مع الجيران',
		},
	],
})

function hasPreposition({ names }: NamedMonth): boolean {
	return names.some(({ clitics }) => (clitics & (Clitic.beh | Clitic.lam)) !== 0)
}

/** The Libyan names are water, birds and summer to everyone else. */
function isLibyan({ names }: NamedMonth): boolean {
	return names[0]?.sense.system === 'libyan'
}

/** The month of fasting is a man's name too; texts about the fast name it without more ado. */
function isFast({ month, calendar }: NamedMonth): boolean {
	return month === 9 && calendar === 'islamic'
}
