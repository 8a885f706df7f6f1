import type { PageRule } from '../rule.ts'
import { checkSlips } from '../unlisted-slips.ts'

export const typingSlip: PageRule = {
	id: 'typing-slip',
	title: {
		en: 'Typing slip',
		ar: 'خطأ طباعة',
	},
	unit: 'article',
	over: 'unlisted',
	summary: 'An unknown word is a common one with letters swapped, doubled, lost or wrongly dotted.',
	rationale: {
		en: 'A slip of the fingers makes a word that stands in no list and is found by nobody.',
		ar: 'زلة الأصابع تصنع كلمة ليست في قائمة ولا يجدها باحث.',
	},
	message: {
		en: '{0} looks like a slip for {1}.',
		ar: '{0} تبدو زلة، ولعلها {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkSlips,
	examples: [
		{
			before: 'دول مجلس [التعوان] الخليجي',
			after: 'دول مجلس التعاون الخليجي',
		},
		{
			before: 'أعلنت [الحككومة] ذلك',
			after: 'أعلنت الحكومة ذلك',
		},
		{
			before: 'شارك النتائج مع [المسخدمين] على المنصة',
			after: 'شارك النتائج مع المستخدمين على المنصة',
		},
		{
			before: 'رئيس [الحمهورية] المنتخب',
			after: 'رئيس الجمهورية المنتخب',
		},
		{ before: 'قرية كلكمان بعيدة، وكلكمان صغيرة، وإلى كلكمان طريق' },
		{ before: 'وصل مستشاروه إلى هلسنكي' },
	],
}
