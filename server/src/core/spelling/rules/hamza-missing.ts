import { ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../text/letters.ts'
import type { LetterRule } from '../rule.ts'

export const hamzaMissing: LetterRule = {
	id: 'hamza-missing',
	unit: 'letter',
	summary: 'An alef lacks the hamza that carefully edited news writes on it.',
	rationale: {
		en: 'A bare alef splits every count in two: a search for the right form misses the wrong one.',
		ar: 'إسقاط الهمزة يشطر الكلمة الواحدة كلمتين في البحث والإحصاء.',
	},
	message: {
		en: '{0} lacks a hamza: news writes {1} ({2} times, against {3}).',
		ar: 'سقطت الهمزة من {0}، وصوابها {1} ({2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 2.3,
	covers: (written, preferred) =>
		written === ALEF &&
		(preferred === ALEF_WITH_HAMZA_ABOVE || preferred === ALEF_WITH_HAMZA_BELOW),
	examples: [
		{
			before: '[وافادت] مصادر بوصول الوفد',
			after: 'وأفادت مصادر بوصول الوفد',
		},
		{
			before: 'سافر الوزير [الى] تونس يوم [الاحد]',
			after: 'سافر الوزير إلى تونس يوم الأحد',
		},
		{
			before: 'قال الرئيس [الامريكي] [ان] بلاده ترفض القرار',
			after: 'قال الرئيس الأمريكي إن بلاده ترفض القرار',
		},
		{ before: 'انتخب البرلمان رئيسا جديدا بعد اجتماع طويل' },
		{ before: 'قال وزير الخارجية الأميركي السابق باول للصحفيين' },
		{ before: 'بان الفرق بين الفريقين في الشوط الثاني' },
	],
}
