import type { PageRule } from '../rule.ts'
import { checkMistaken } from '../slips/mistaken.ts'

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
		en: 'A slip that makes another word, or that many make, stands in lists of words; only its neighbours tell.',
		ar: 'زلة الأصابع إذا صنعت كلمة أخرى أو شاعت لم تكشفها قائمة، وإنما تكشفها جاراتها.',
	},
	message: {
		en: 'Between these words the news writes {1}, not {0}.',
		ar: 'تكتب الأخبار بين هاتين الكلمتين {1} لا {0}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkMistaken,
	examples: [
		{
			before: 'اجتمع في [وزراة] الخارجية أمس',
			after: 'اجتمع في وزارة الخارجية أمس',
		},
		{
			before: 'لم يتغير شيء منذ [بدابة] الحرب',
			after: 'لم يتغير شيء منذ بداية الحرب',
		},
		{
			before: 'ارتفعت الأسعار [بسكل] لافت هذا العام',
			after: 'ارتفعت الأسعار بشكل لافت هذا العام',
		},
		{
			before: 'جرح ثلاثة من أفراد [القوت] الحكومية',
			after: 'جرح ثلاثة من أفراد القوات الحكومية',
		},
		{ before: 'أعلنت وزارة الدفاع ذلك منذ بداية الحرب' },
		{ before: 'أعرب الوزيران عن دعمهما الكامل للخطة' },
		{ before: 'تسلم البنكان أرباحهما بعد الإعلان عن نتائجهما السنوية' },
		{ before: 'قرر المجلس إرجاء الجلسة إلى الأحد' },
	],
}
