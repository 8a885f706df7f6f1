import { draft } from '../../rule.ts'
import { conflictsOf } from '../conflicts.ts'
import type { DateRule } from './rule.ts'

export const ambiguousNumericDate: DateRule = {
	id: 'ambiguous-numeric-date',
	title: {
		en: 'Ambiguous date in figures',
		ar: 'تاريخ رقمي ملتبس',
	},
	summary: 'A date in figures that can be read day first or month first.',
	rationale: {
		en: 'Arabic writes the day first, but copied texts do not always; ISO 8601 leaves no doubt.',
		ar: 'تكتب العربية اليوم أولا، وليس كل منقول كذلك، وصيغة ISO 8601 ترفع اللبس.',
	},
	message: {
		en: '{0} is read as {1}; it can also be {2}.',
		ar: 'قُرئ {0} على أنه {1}، ويحتمل {2}.',
	},
	severity: 'hint',
	fix: 'ask',
	unit: 'article',
	examples: [
		{
			before: 'حُرر العقد في [3/8/2019] بالقاهرة',
			after: 'حُرر العقد في 2019-08-03 بالقاهرة',
		},
		{
			before: 'حُرر العقد في 23/8/2019 بالقاهرة',
		},
	],
	check({ conflicts }) {
		return conflictsOf(conflicts, 'ambiguous').map(([date, { readings }]) => {
			return draft(date, readings, { args: readings })
		})
	},
}
