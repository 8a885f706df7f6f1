import type { PageRule } from '../rule.ts'
import { checkSlips } from '../slips/unlisted-slips.ts'

export const possibleSlip: PageRule = {
	id: 'possible-slip',
	title: {
		en: 'Possible slip',
		ar: 'زلة محتملة',
	},
	unit: 'article',
	over: 'slips',
	summary:
		'A word that news hardly has is one letter away from a common one that is likelier here, but not beyond doubt.',
	rationale: {
		en: 'Some such words are rare, foreign or new, or one with an ending: seven in ten are slips, and a reader must say which.',
		ar: 'من هذه الكلمات نادر ودخيل وجديد وما لحقته زيادة، وأكثرها زلات، والحكم فيها للقارئ.',
	},
	message: {
		en: '{0} may be a slip for {1}.',
		ar: '{0} قد تكون زلة عن {1}.',
	},
	severity: 'information',
	fix: 'ask',
	check: (page) => checkSlips(page, 'weak'),
	examples: [
		{
			before: 'هذا شأن [الححكومة]',
			after: 'هذا شأن الحكومة',
		},
		{
			before: 'قرأ النواب القانون، ثم سألوا عن هذا [القاون] طويلا',
			after: 'قرأ النواب القانون، ثم سألوا عن هذا القانون طويلا',
		},
		{
			before: 'التقى مدير [الهنجسة] بالوفد',
			after: 'التقى مدير الهندسة بالوفد',
		},
		{
			before: 'لم نعد [ننحدث] عن هذا، وليس [هنام] من سبب',
			after: 'لم نعد نتحدث عن هذا، وليس هناك من سبب',
		},
		{
			before: 'بلغ سعر الطن خمسة آلاف [درم] أمس، وفي [بعص] المدن أكثر',
			after: 'بلغ سعر الطن خمسة آلاف درهم أمس، وفي بعض المدن أكثر',
		},
		{ before: 'الاقتراح لم ينطو على جديد' },
		{
			before: 'عرضت الشركة أحدث [التقينات] في المعرض',
			after: 'عرضت الشركة أحدث التقنيات في المعرض',
		},
		{
			before: 'سجل اللاعب هدفين في [الحظات] الأخيرة',
			after: 'سجل اللاعب هدفين في اللحظات الأخيرة',
		},
		{
			before: 'قدم الموالون [لروسا] شكوى، وبلغ صافي [استثمارتها] مليون درهم',
			after: 'قدم الموالون لروسيا شكوى، وبلغ صافي استثماراتها مليون درهم',
		},
		{ before: 'قال المتحدث باسم البيت الأبيض روبرت غيبس إن الاجتماع انتهى' },
		{ before: 'في البلد برلمان، وطالب الناس ببرلمان منتخب' },
		{ before: 'دعت نقابات كثيرة إلى الحوار، وشاركت نقابتا التعليم فيه' },
		{ before: 'قالت النائبات اللواتي تجاوزن العقبات إن أعمالا تجاوزت المدة' },
		{ before: 'قدم المعرض أعمالا متنوعة، وكانت مبتكرة ومنوعة' },
		{ before: 'دول مجلس التعوان الخليجي' },
		{ before: 'قرية كلكمان بعيدة، وكلكمان صغيرة، وإلى كلكمان طريق' },
	],
}
