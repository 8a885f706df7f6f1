import { draft } from '../../rule.ts'
import { textOf } from '../../text/span.ts'
import { sayWindow } from '../article-date/say-window.ts'
import type { DateExpression } from '../expression.ts'
import type { DateRule } from './rule.ts'

export const articleDateMissing: DateRule = {
	id: 'article-date-missing',
	title: {
		en: 'Article without a date',
		ar: 'مقال بلا تاريخ',
	},
	summary: 'Dates that stay open because the article has none to reckon from.',
	rationale: {
		en: 'Yesterday, last month, 3 August: without the day of writing they have no year. Set the article date.',
		ar: 'أمس والشهر الماضي و3 أغسطس لا سنة لها ما لم يُعرف يوم الكتابة. حدّد تاريخ المقال.',
	},
	message: {
		en: 'The article has no date, so {0} and {1} more stay open.',
		ar: 'لا تاريخ للمقال، فيبقى {0} و{1} غيره بلا تعيين.',
	},
	severity: 'information',
	fix: 'none',
	unit: 'article',
	examples: [
		{
			before: 'وزار حفتر مصر في [3 أغسطس الماضي]، والتقى الرئيس',
		},
		{
			before: 'وزار حفتر مصر في 3 أغسطس 2019',
		},
	],
	*check({ text, dates: { articleDate, dates, window }, part = 'first' }) {
		if (part !== 'first' || articleDate.value !== null) return
		const open = dates.filter(isOpen)
		const [first, ...more] = open
		if (!first) return
		const args = [textOf(text, first), String(more.length)]
		yield draft(first, [], { message: sayWindow(window, args) })
	},
}

/** Open for want of an article date: a day, week, month or year that is not told. */
function isOpen({ type, value, underspecified }: DateExpression): boolean {
	return underspecified !== undefined && type !== 'DURATION' && /^X|^T|_REF$/u.test(value)
}
