import { type Draft, draft } from '../../rule.ts'
import { spanOf, TokenKind } from '../../text/tokenize.ts'
import type { Page, PageRule } from '../rule.ts'
import { mayStart, usageAt } from '../words/usage.ts'

export const disputedUsage: PageRule = {
	id: 'disputed-usage',
	title: {
		en: 'Disputed usage',
		ar: 'استعمال مختلف فيه',
	},
	unit: 'article',
	summary:
		'A common word or phrase that strict editors replace, from the list in lexicon/usage.txt.',
	rationale: {
		en: 'Newspapers write it, purists do not: only the house style `usage: strict` asks for it.',
		ar: 'شائع في الصحف ويأباه المتشددون، فلا ينبه إليه إلا إذا طلب نسق الدار ذلك.',
	},
	message: {
		en: 'Strict usage replaces {0} with {1}.',
		ar: 'يفضل المتشددون {1} على {0}.',
	},
	severity: 'information',
	fix: 'house',
	check: (page) => (page.house.usage === 'strict' ? checkUsage(page) : []),
	examples: [
		{
			before: 'تحدث الطبيب عن [فحوصات] جديدة',
			after: 'تحدث الطبيب عن فحوص جديدة',
			house: { usage: 'strict' },
		},
		{
			before: 'وهذه قضية [هامة] جدا',
			after: 'وهذه قضية مهمة جدا',
			house: { usage: 'strict' },
		},
		{
			before: 'انتظر [وفحوصاتها] غدا',
			after: 'انتظر وفحوصها غدا',
			house: { usage: 'strict' },
		},
		{
			before: 'ألقى الكلمة [من على منبر] الجامعة',
			after: 'ألقى الكلمة من فوق منبر الجامعة',
			house: { usage: 'strict' },
		},
		{
			before: 'وصلا [لنفس السبب]',
			after: 'وصلا للسبب نفسه',
			house: { usage: 'strict' },
		},
		{
			before: 'تسير الشركة [بخطى] واسعة، [حتى أنها] سبقت غيرها',
			after: 'تسير الشركة بخطا واسعة، حتى إنها سبقت غيرها',
			house: { usage: 'strict' },
		},
		{
			before: 'لم يحضر [غير هم] وتفاوضت [القوتان العظمتان] على هدنة',
			after: 'لم يحضر غيرهم وتفاوضت القوتان العظميان على هدنة',
			house: { usage: 'strict' },
		},
		{
			before: 'أصابت سهامهم الهدف',
			house: { usage: 'strict' },
		},
		{
			before: 'هامت الخيول في الهامش',
			house: { usage: 'strict' },
		},
		{ before: 'تحدث الطبيب عن فحوصات جديدة' },
	],
}

function checkUsage({ tokens, knowledge }: Page): readonly Draft[] {
	const drafts: Draft[] = []
	const usages = knowledge.usages()
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word || !mayStart(usages, tokens, i)) continue
		const found = usageAt(usages, tokens, i)
		if (!found) continue
		drafts.push(draft(spanOf(tokens, i, found.endToken - 1), found.replacements))
		i = found.endToken - 1
	}
	return drafts
}
