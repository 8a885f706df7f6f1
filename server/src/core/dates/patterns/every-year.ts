import { choice, link, map, NOTHING, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { ordinal } from '../parts/ordinal.ts'
import { resolveEveryMonth, resolveEverySeason, resolveEveryYear } from '../resolve/every.ts'
import type { Unit } from '../senses.ts'

const ofAll = link('ofall')
const single = (wanted: Unit) =>
	word('unit', ({ unit, number }, { definite }) => {
		return unit === wanted && number === 'one' && !definite
	})

const day = map(ordinal, ({ value, definite }) => (definite ? value : NOTHING))

export const everyYear = pattern({
	id: 'every-year',
	makes: 'whole',
	summary: {
		en: 'A day or month that comes back each year, a day of each month, a season: 8 March of every year.',
		ar: 'يوم أو شهر يعود كل عام، أو يوم من كل شهر، أو فصل: الثامن من مارس من كل عام.',
	},
	pattern: choice(
		map(
			sequence({ date: phrase('date', 'day', 'period'), ofAll, unit: single('Y') }),
			({ date }) => ({
				date,
			}),
		),
		map(sequence({ day, ofAll, unit: single('M') }), ({ day }) => ({ day })),
		map(
			sequence({ every: word('every'), season: word('season', (_, { definite }) => !definite) }),
			({ season }) => ({ season: season.sense }),
		),
	),
	resolve(found, context) {
		if ('date' in found) return resolveEveryYear(found.date, context)
		if ('season' in found) return resolveEverySeason(found.season)
		return resolveEveryMonth(found.day)
	},
	examples: [
		{ value: 'XXXX-03-08', text: 'يُحتفل به في [الثامن من مارس من كل عام] في البلاد' },
		{ value: 'XXXX-11', text: 'يقام المعرض في [شهر نوفمبر من كل سنة] ويدوم أسبوعا' },
		{ value: 'XXXX-XX-01', text: 'تُدفع الرواتب في [الأول من كل شهر] نقدا' },
		{ value: 'XXXX-SU', text: 'يعود المغتربون [كل صيف] إلى قراهم' },
		{ text: 'نالت الأولى من كل مجموعة جائزة' },
	],
})
