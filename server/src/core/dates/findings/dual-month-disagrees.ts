import { draft } from '../../rule.ts'
import { conflictsOf } from '../conflicts.ts'
import { monthIn } from '../month-names.ts'
import type { DateRule } from './rule.ts'

export const dualMonthDisagrees: DateRule = {
	id: 'dual-month-disagrees',
	title: {
		en: 'Names of two months',
		ar: 'اسمان لشهرين',
	},
	summary: 'Two names of one month that are two months.',
	rationale: {
		en: 'The date cannot be told: readers of either vocabulary will read another month.',
		ar: 'لا يُعرف أي الشهرين هو المقصود، فكل قارئ يقرأ شهرا.',
	},
	message: {
		en: '{0} names two different months.',
		ar: 'شهران مختلفان: {0}',
	},
	severity: 'error',
	fix: 'ask',
	unit: 'article',
	examples: [
		{
			before: 'وزار مصر في 3 [أغسطس/تموز] 2019',
			after: 'وزار مصر في 3 أغسطس/آب 2019',
		},
		{
			before: 'وزار مصر في 3 أغسطس/آب 2019',
		},
	],
	check({ conflicts }) {
		return conflictsOf(conflicts, 'twin-months').flatMap(([{ months = [] }, { first, second }]) => {
			const mention = months.find(({ systems }) => systems.length === 2)
			if (!mention) return []
			const style = mention.systems[0] === 'levantine' ? 'levantine/gulf' : 'gulf/levantine'
			return draft(
				mention,
				[first, second].map((month) => monthIn(style, month)),
			)
		})
	},
}
