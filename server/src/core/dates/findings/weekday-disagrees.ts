import { draft } from '../../rule.ts'
import { conflictsOf } from '../conflicts.ts'
import type { DateRule } from './rule.ts'

export const weekdayDisagrees: DateRule = {
	id: 'weekday-disagrees',
	title: {
		en: 'Weekday and date disagree',
		ar: 'اليوم لا يوافق التاريخ',
	},
	summary: 'A weekday that is not the day of its date.',
	rationale: {
		en: 'One of the two is a slip, and a timeline built on the date will be off.',
		ar: 'أحدهما خطأ، وكل جدول زمني يبنى على التاريخ سيختل.',
	},
	message: {
		en: '{1} is a {2}, but {0} says another day of the week.',
		ar: '{1} يوافق {2}، وهذا غير المكتوب في: {0}',
	},
	severity: 'warning',
	fix: 'ask',
	unit: 'article',
	examples: [
		{
			before: 'اجتمعوا [السبت 5 مايو 2024] في بيروت',
			after: 'اجتمعوا الأحد 5 مايو 2024 في بيروت',
		},
		{
			before: 'اجتمعوا الأحد 5 مايو 2024 في بيروت',
		},
	],
	check({ text, conflicts }) {
		return conflictsOf(conflicts, 'weekday').map(([{ start, end, value }, { at, actual }]) => {
			const name = WEEKDAYS[actual - 1] as string
			const mended = text.slice(start, at.start) + name + text.slice(at.end, end)
			return draft({ start, end }, [mended], { args: [value.slice(0, 10), name] })
		})
	},
}

/** Monday first, as ISO 8601 counts. */
const WEEKDAYS = `
	الاثنين
	الثلاثاء
	الأربعاء
	الخميس
	الجمعة
	السبت
	الأحد
`
	.trim()
	.split(/\s+/u)
