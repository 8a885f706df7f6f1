import { draft } from '../../rule.ts'
import { conflictsOf } from '../conflicts.ts'
import type { DateRule } from './rule.ts'

export const impossibleDate: DateRule = {
	id: 'impossible-date',
	title: {
		en: 'Impossible date',
		ar: 'تاريخ مستحيل',
	},
	summary: 'A day that its month does not have, or a thirteenth month.',
	rationale: {
		en: 'No calendar has this day: the value stays open until someone corrects it.',
		ar: 'لا وجود لهذا اليوم في أي تقويم، فتبقى القيمة مفتوحة حتى يُصحَّح.',
	},
	message: {
		en: 'There is no {1}: {0}',
		ar: 'لا وجود لتاريخ {1}: {0}',
	},
	severity: 'error',
	fix: 'none',
	unit: 'article',
	examples: [
		{
			before: 'انتهت المهلة في [31 أبريل 2019] كما قيل',
		},
		{
			before: 'انتهت المهلة في 30 أبريل 2019 كما قيل',
		},
	],
	check({ conflicts }) {
		return conflictsOf(conflicts, 'impossible').map(([date, { stated }]) => {
			return draft(date, [], { args: [stated] })
		})
	},
}
