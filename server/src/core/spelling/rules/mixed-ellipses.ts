import type { Draft } from '../../rule.ts'
import { ELLIPSES, ellipses } from '../consistency/dashes.ts'
import { putIntoStyle, styleToKeep } from '../consistency/styles.ts'
import type { Page, PageRule } from '../rule.ts'

export const mixedEllipses: PageRule = {
	id: 'mixed-ellipses',
	title: {
		en: 'Two kinds of ellipsis',
		ar: 'صورتان لنقاط الحذف',
	},
	unit: 'article',
	over: 'marks',
	summary: 'What is left out is shown by three points here and by one sign there.',
	rationale: {
		en: 'A search for one of the two misses the other.',
		ar: 'من يبحث عن إحدى الصورتين لا يجد الأخرى.',
	},
	message: {
		en: 'The other {2} ellipses here are written {1}, not {0}.',
		ar: 'سائر نقاط الحذف هنا ({2}) تكتب {1} لا {0}.',
	},
	severity: 'hint',
	fix: 'house',
	incubating: true,
	check: checkKinds,
	examples: [
		{
			before: 'قال نعم... ثم ربما... ثم لا... ثم سكت[…]',
			after: 'قال نعم... ثم ربما... ثم لا... ثم سكت...',
		},
		{ before: 'قال نعم... ثم ربما... ثم سكت.... وانصرف' },
	],
}

function checkKinds({ tokens, marks }: Page): readonly Draft[] {
	const found = ellipses(tokens, marks)
	const style = styleToKeep(found, undefined, [])
	const mark = ELLIPSES[style ?? '']
	if (style === undefined || mark === undefined) return []
	return putIntoStyle(found, style, () => mark)
}
