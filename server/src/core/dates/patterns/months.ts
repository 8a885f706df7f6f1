import { Clitic } from '../find-word.ts'
import { carries } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { monthName, type NamedMonth } from '../parts/month-name.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import type { Context } from '../resolve/context.ts'
import { joined } from '../resolve/join.ts'
import { withoutOpenYear } from '../resolve/range.ts'
import type { Resolved } from '../resolve/resolved.ts'

const bothMonths = word('unit', ({ unit, number }) => unit === 'M' && number !== 'one')
const and = choice(link('and'), carries(Clitic.conjunction, 'month'))

export const months = pattern({
	id: 'months',
	makes: 'whole',
	summary: {
		en: 'Two months together; the year is said once.',
		ar: 'شهران معا، وتُذكر السنة مرة.',
	},
	pattern: map(
		sequence({
			bothMonths: optional(bothMonths),
			first: monthName,
			and,
			second: monthName,
			year: optional(yearBehindMonth),
			pointedYear: optional(ofPointedYear),
			direction: optional(direction),
		}),
		(found) => {
			const { bothMonths, year, pointedYear, direction } = found
			const isPair = bothMonths || year || pointedYear || direction
			return isPair && found.first.calendar === found.second.calendar ? found : NOTHING
		},
	),
	resolve({ first, second, year, pointedYear, direction }, context) {
		const shared = { year, pointedYear, direction: direction?.sense }
		const end = resolveDate({ month: second, ...shared }, context)
		const begin = resolveDate({ month: first, ...shared }, context)
		return inOrder({ month: first, resolved: begin }, { month: second, resolved: end }, context)
	},
	examples: [
		{ value: '2012-07/2012-08', text: 'ارتفعت الأسعار خلال [شهري يوليو وأغسطس 2012] كثيرا' },
		{ value: 'XXXX-04/XXXX-05', text: 'تهطل الأمطار في [شهري نيسان وأيار] غالبا' },
		{
			anchor: '2024-05-15',
			value: '2023-10/2023-11',
			text: 'هطلت الأمطار في [أكتوبر ونوفمبر من العام الماضي] بغزارة',
		},
		{ value: '2012-07/2012-08', text: 'ارتفعت الأسعار في [يوليو وأغسطس 2012] كثيرا' },
		{
			anchor: '2009-11-11',
			value: '2009-11/2009-12',
			text: 'تقام البطولة بين [شهري نوفمبر وديسمبر القادمين] في مراكش',
		},
		{
			anchor: '2010-02-11',
			value: '2009-12/2010-01',
			text: 'توقف البث خلال [شهري ديسمبر ويناير الماضيين] مرتين',
		},
		{ value: '2017-03/2017-04', text: 'ارتفعت الأسعار بين [شهري أفريل ومارس 2017] قليلا' },
		{ value: '2016-12/2017-01', text: 'تساقطت الثلوج في [شهري ديسمبر وجانفي 2017] بكثافة' },
		{ text: 'لعب الشوطين الأول والثاني' },
	],
})

/** More than half a year from one to the other: they are told in the other order. */
const HALF_A_YEAR = 6

/** «The coming November and December» may have begun; «April and March» are no stretch of a year. */
function inOrder(first: Named, second: Named, context: Context): Resolved {
	if (first.resolved.value <= second.resolved.value) return joined(first.resolved, second.resolved)
	const ahead = (second.month.month - first.month.month + 12) % 12
	if (ahead > HALF_A_YEAR) return joined(second.resolved, first.resolved)
	return joined(resolveBefore(first.month, second.resolved, context), second.resolved)
}

interface Named {
	readonly month: NamedMonth
	readonly resolved: Resolved
}

/** The last such month that is not after `end`. */
function resolveBefore(month: NamedMonth, end: Resolved, context: Context): Resolved {
	const nearYear = Number(end.value.slice(0, 4))
	const inYear = (year: number) =>
		resolveDate({ month, year: undefined, direction: undefined }, context.beside(year))
	const begin = inYear(nearYear)
	return withoutOpenYear(begin.value <= end.value ? begin : inYear(nearYear - 1), end)
}
