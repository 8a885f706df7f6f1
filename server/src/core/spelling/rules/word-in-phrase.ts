import type { PageRule } from '../rule.ts'
import { checkPhrases } from '../slips/phrases.ts'

export const wordInPhrase: PageRule = {
	id: 'word-in-phrase',
	title: {
		en: 'Slip in a set phrase',
		ar: 'زلة في عبارة دارجة',
	},
	unit: 'article',
	over: 'phrased',
	summary: 'A word is one letter away from the one that the news always writes in this phrase.',
	rationale: {
		en: 'A slip that makes another real word stands in every list of words; the phrase it stands in tells what was meant.',
		ar: 'زلة الأصابع إذا صنعت كلمة صحيحة لم تكشفها قائمة، وإنما تكشفها العبارة التي وقعت فيها.',
	},
	message: {
		en: 'In this phrase the news writes {1}, not {0}.',
		ar: 'تكتب الأخبار في هذه العبارة {1} لا {0}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkPhrases,
	examples: [
		{
			before: 'نشرها على مواقع [الواصل] الاجتماعي أمس',
			after: 'نشرها على مواقع التواصل الاجتماعي أمس',
		},
		{
			before: 'رئيس الهيئة العليا [المستقل] للانتخابات',
			after: 'رئيس الهيئة العليا المستقلة للانتخابات',
		},
		{
			before: 'أفتى عضو هيئة كبار [العملاء] بذلك',
			after: 'أفتى عضو هيئة كبار العلماء بذلك',
		},
		{
			before: 'نقلت وكالة [أبناء] الصين عنه',
			after: 'نقلت وكالة أنباء الصين عنه',
		},
		{ before: 'اتجه العملاء إلى المصرف، وغضب أبناء الصين' },
		{ before: 'كتب الموقع باللغتين العبرية والإنجليزية' },
		{ before: 'كتب على مواقع الواصل الاجتماعي، ثم على مواقع الواصل الاجتماعي' },
		{ before: 'عميد المعهد الملكي، وأمراض الشريان' },
	],
}
