import { look } from '../grammar/look.ts'
import { choice, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { Clitic } from '../items.ts'
import { direction } from '../parts/common.ts'
import { monthName } from '../parts/month-name.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import { joined } from '../resolve/join.ts'

const bothMonths = word('unit', ({ unit, number }) => unit === 'M' && number !== 'one')
const and = choice(
	link('and'),
	look(({ items, at }) => ((items.clitics[at] ?? 0) & Clitic.conjunction) !== 0),
)

export const months = pattern({
	id: 'months',
	makes: 'whole',
	summary: {
		en: 'Two months together; the year is said once.',
		ar: 'شهران معا، وتُذكر السنة مرة.',
	},
	pattern: map(
		sequence({
			bothMonths,
			first: monthName,
			and,
			second: monthName,
			year: optional(yearBehindMonth),
			direction: optional(direction),
		}),
		(found) => (found.first.calendar === found.second.calendar ? found : NOTHING),
	),
	resolve({ first, second, year, direction }, context) {
		const shared = { year, direction: direction?.sense }
		const begin = resolveDate({ month: first, ...shared }, context)
		return joined(begin, resolveDate({ month: second, ...shared }, context))
	},
	examples: [
		{ value: '2012-07/2012-08', text: 'ارتفعت الأسعار خلال [شهري يوليو وأغسطس 2012] كثيرا' },
		{ value: 'XXXX-04/XXXX-05', text: 'تهطل الأمطار في [شهري نيسان وأيار] غالبا' },
		{ text: 'لعب الشوطين الأول والثاني' },
	],
})
