import { checkMistaken } from '../mistaken.ts'
import type { PageRule } from '../rule.ts'

export const mistakenWord: PageRule = {
	id: 'mistaken-word',
	title: {
		en: 'Word that may be another',
		ar: 'كلمة قد تكون غير المقصودة',
	},
	unit: 'article',
	over: 'confusable',
	summary: 'A word is one letter away from another that the news writes between these neighbours.',
	rationale: {
		en: 'A slip that makes another word is in every list of words; only its neighbours tell.',
		ar: 'زلة الأصابع إذا صنعت كلمة صحيحة لم تكشفها قائمة، وإنما تكشفها جاراتها.',
	},
	message: {
		en: '{0} is a word, but here the news writes {1}.',
		ar: '{0} كلمة صحيحة، لكن الأخبار تكتب هنا {1}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkMistaken,
	examples: [
		{
			before: 'أعلنت [وزراة] الدفاع ذلك أمس',
			after: 'أعلنت وزارة الدفاع ذلك أمس',
		},
		{
			before: 'لم يتغير شيء منذ [بدابة] الحرب',
			after: 'لم يتغير شيء منذ بداية الحرب',
		},
		{ before: 'أعلنت وزارة الدفاع ذلك منذ بداية الحرب' },
		{ before: 'قرر المجلس إرجاء الجلسة إلى الأحد' },
	],
}
