import type { PageRule } from '../rule.ts'
import { checkSlips } from '../unlisted-slips.ts'

export const typingSlip: PageRule = {
	id: 'typing-slip',
	title: {
		en: 'Typing slip',
		ar: 'خطأ طباعة',
	},
	unit: 'article',
	over: 'slips',
	summary:
		'An unknown word is one the news writes here, with letters swapped, doubled, added, lost or wrongly dotted.',
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
	check: (page) => checkSlips(page, 'context'),
	examples: [
		{
			before: 'دول مجلس [التعوان] الخليجي',
			after: 'دول مجلس التعاون الخليجي',
		},
		{
			before: 'صرح المتحدث باسم [الحككومة] أمس',
			after: 'صرح المتحدث باسم الحكومة أمس',
		},
		{
			before: 'نشر التطبيق بيانات [المسخدمين] أمس',
			after: 'نشر التطبيق بيانات المستخدمين أمس',
		},
		{
			before: 'رئيس [الحمهورية] المنتخب',
			after: 'رئيس الجمهورية المنتخب',
		},
		{
			before: 'وصل وفد من الأدباء [التونسين] أمس',
			after: 'وصل وفد من الأدباء التونسيين أمس',
		},
		{
			before: 'أعلنت الهيئة النتائج النهائية [للانتخبات] الرئاسية',
			after: 'أعلنت الهيئة النتائج النهائية للانتخابات الرئاسية',
		},
		{
			before: 'هذه هي المرحلة [الالأولى] من المشروع',
			after: 'هذه هي المرحلة الأولى من المشروع',
		},
		{
			before: 'صرح الأمين العام لمنظمة الأمم [المتحسدة] أمس',
			after: 'صرح الأمين العام لمنظمة الأمم المتحدة أمس',
		},
		{
			before: 'اختلفت الآراء في الفترة [المترواحة] بين العيدين',
			after: 'اختلفت الآراء في الفترة المتراوحة بين العيدين',
		},
		{
			before: 'هذه هي [البريطاينة] الأولى',
			after: 'هذه هي البريطانية الأولى',
		},
		{
			before: 'في مقر [االقنصلية] اليوم',
			after: 'في مقر القنصلية اليوم',
		},
		{
			before: 'وعد كل [المسؤوليين] بالحل',
			after: 'وعد كل المسؤولين بالحل',
		},
		{
			before: 'شكت [افتصادية] من الغلاء',
			after: 'شكت اقتصادية من الغلاء',
		},
		{ before: 'لم يتقهقر المتجاهرون ولا تتخاذل الفرق المتقرحة' },
		{ before: 'دعت منظمتا الإغاثة إلى الهدنة، ورفعت علامتا الطريق' },
		{ before: 'العلاقات بين السودانين تتحسن' },
		{ before: 'جاء في الرسمين المنشورين أن أديب القطرين كتب' },
		{ before: 'قرية كلكمان بعيدة، وكلكمان صغيرة، وإلى كلكمان طريق' },
		{ before: 'وصل مستشاروه إلى هلسنكي' },
		{ before: 'ظل في طريقة التحاف النساء ما يدهش' },
		{ before: 'أما دول الخليج، ففرص الاستثمار فيها كثيرة' },
	],
}
