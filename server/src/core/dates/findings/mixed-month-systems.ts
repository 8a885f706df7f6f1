import { draft } from '../../rule.ts'
import type { DateExpression, MonthMention } from '../expression.ts'
import { calendarOf, isInStyle, MONTH_STYLES, type MonthStyle } from '../month-names.ts'
import { rewriteMonths } from '../rewrite-months.ts'
import type { DateRule } from './rule.ts'

export const mixedMonthSystems: DateRule = {
	id: 'mixed-month-systems',
	title: {
		en: 'Mixed month names',
		ar: 'أسماء شهور مختلطة',
	},
	summary: 'Month names of more than one vocabulary in one article.',
	rationale: {
		en: 'Searches and concordances by month miss half of the dates.',
		ar: 'من يبحث باسم الشهر يفوته نصف التواريخ.',
	},
	message: {
		en: '{0} is not how this article names its months; it would be {1}.',
		ar: 'ليس {0} من أسماء الشهور في هذا المقال، بل {1}.',
	},
	severity: 'information',
	fix: 'ask',
	unit: 'article',
	examples: [
		{
			before: 'بدأت في 3 مايو وتوقفت في 4 يونيو ثم عادت في 5 [تموز] بقوة',
			after: 'بدأت في 3 مايو وتوقفت في 4 يونيو ثم عادت في 5 يوليو بقوة',
		},
		{
			before: 'بدأت في 3 مايو/أيار وتوقفت في 4 يونيو/حزيران',
		},
	],
	check({ dates: { dates }, monthStyle }) {
		const mentions = mentionsIn(dates)
		if (mentions.length === 0) return []
		const chosen = MONTH_STYLES.find((each) => each === monthStyle)
		if (!chosen && areAlike(mentions)) return []
		const edits = rewriteMonths(dates, chosen ?? majority(mentions))
		const all = edits.length > 1 ? edits : undefined
		return edits.map((edit) => draft(edit, [edit.newText], { edits: all }))
	},
}

/** The Gregorian months of an article, whose dates mostly name none. */
function mentionsIn(dates: readonly DateExpression[]): readonly MonthMention[] {
	const mentions: MonthMention[] = []
	for (const { months } of dates) {
		for (const mention of months ?? []) {
			if (calendarOf(mention) === 'gregorian') mentions.push(mention)
		}
	}
	return mentions
}

/** All in one style, as in most articles. */
function areAlike(mentions: readonly MonthMention[]): boolean {
	const { systems } = mentions[0] as MonthMention
	if (!MONTH_STYLES.includes(systems.join('/') as MonthStyle)) return false
	return mentions.every((each) => {
		return each.systems[0] === systems[0] && each.systems[1] === systems[1]
	})
}

/** The style most of the mentions are in. */
function majority(mentions: readonly MonthMention[]): MonthStyle {
	let best: MonthStyle = MONTH_STYLES[0]
	let most = 0
	for (const style of MONTH_STYLES) {
		const count = mentions.filter((mention) => isInStyle(mention, style)).length
		if (count <= most) continue
		best = style
		most = count
	}
	return best
}
