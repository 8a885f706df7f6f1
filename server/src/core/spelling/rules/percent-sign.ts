import type { Draft } from '../../rule.ts'
import { percents, spellPercent } from '../consistency/percent.ts'
import { putIntoStyle, styleToKeep } from '../consistency/styles.ts'
import type { Page, PageRule } from '../rule.ts'

export const percentSign: PageRule = {
	id: 'percent-sign',
	title: {
		en: 'Ways of writing percentages',
		ar: 'كتابة النسب المئوية',
	},
	unit: 'article',
	over: 'numbers',
	summary: 'Percentages are written in several ways in one article, or not as the house does.',
	rationale: {
		en: 'The sign may be Latin or Arabic, before or behind the number, or words: a figure is found in one way.',
		ar: 'للنسبة صور: علامة لاتينية أو عربية، قبل العدد أو بعده، أو كلمات، والأولى صورة واحدة.',
	},
	message: {
		en: 'Write {1} for {0}, as {2} other percentages here.',
		ar: 'اكتب {1} بدل {0} كسائر النسب في النص ({2}).',
	},
	severity: 'information',
	fix: 'house',
	check: checkPercents,
	examples: [
		{
			before: 'ارتفع 5% ثم 7% ثم 8% وهبط [%3]',
			after: 'ارتفع 5% ثم 7% ثم 8% وهبط 3%',
		},
		{
			before: 'ارتفع [5%] أمس',
			after: 'ارتفع 5 في المئة أمس',
			house: { percent: 'fi-almia' },
		},
		{
			before: 'ارتفع [5 بالمئة] أمس',
			after: 'ارتفع 5% أمس',
			house: { percent: 'sign' },
		},
		{
			before: 'ارتفع [5 بالمائة] ثم [7 في المائة] وهبط [8 ٪]',
			after: 'ارتفع 5% ثم 7% وهبط 8%',
			house: { percent: 'sign' },
		},
		{ before: 'ارتفع 5.2% ثم 7%' },
		{ before: 'ارتفع 5% وقال إن النسبة 7 في المئة' },
	],
}

function checkPercents({ tokens, numbers, house }: Page): readonly Draft[] {
	const found = percents(tokens, numbers)
	const style = styleToKeep(found, house.percent, Object.keys(spellPercent))
	if (style === undefined) return []
	return putIntoStyle(found, style, ({ number }) => spellPercent[style]?.(number) ?? number)
}
