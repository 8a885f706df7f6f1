import type { Draft } from '../../rule.ts'
import { DASHES, dashes } from '../consistency/dashes.ts'
import { putIntoStyle, styleToKeep } from '../consistency/styles.ts'
import type { Page, PageRule } from '../rule.ts'

export const mixedDashes: PageRule = {
	id: 'mixed-dashes',
	title: {
		en: 'Several kinds of dash',
		ar: 'أنواع من الشرطات',
	},
	unit: 'article',
	over: 'marks',
	summary: 'Dashes between words are of several lengths in one article.',
	rationale: {
		en: 'A reader takes a dash of another length for another mark, and so does a program.',
		ar: 'اختلاف طول الشرطة في نص واحد يوهم القارئ والبرنامج بعلامتين.',
	},
	message: {
		en: '{0} is not the dash of the other {2} here: {1}.',
		ar: '{0} غير سائر الشرطات هنا ({2}): {1}.',
	},
	severity: 'hint',
	fix: 'house',
	incubating: true,
	check: checkKinds,
	examples: [
		{
			before: 'وصل الأول - أمس - ثم الثاني - اليوم [–] إلى المدينة',
			after: 'وصل الأول - أمس - ثم الثاني - اليوم - إلى المدينة',
		},
		{ before: 'وصل الأول - أمس - إلى المدينة بين عامي 2010–2012' },
	],
}

function checkKinds({ tokens, marks }: Page): readonly Draft[] {
	const found = dashes(tokens, marks)
	const style = styleToKeep(found, undefined, [])
	const mark = DASHES[style ?? '']
	if (style === undefined || mark === undefined) return []
	return putIntoStyle(found, style, () => mark)
}
