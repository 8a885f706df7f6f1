import { carries } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { Clitic } from '../items.ts'
import { direction } from '../parts/common.ts'
import { monthName } from '../parts/month-name.ts'
import { ofPointedYear } from '../parts/pointed-year.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import { joined } from '../resolve/join.ts'

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
		const begin = resolveDate({ month: first, ...shared }, context)
		return joined(begin, resolveDate({ month: second, ...shared }, context))
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
		{ text: 'لعب الشوطين الأول والثاني' },
	],
})
