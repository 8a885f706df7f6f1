import { ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../text/letters.ts'
import type { LetterRule } from '../rule.ts'

export const hamzaOnWasl: LetterRule = {
	id: 'hamza-on-wasl',
	unit: 'letter',
	summary: 'A hamza stands on an alef that is only a connecting alef (hamzat wasl).',
	rationale: {
		en: 'Verbal nouns of forms VII, VIII and X and a few old nouns start with a connecting alef, written bare.',
		ar: 'مصادر الخماسي والسداسي وأسماء معدودة تبدأ بهمزة وصل، وهمزة الوصل لا تكتب.',
	},
	message: {
		en: '{0} starts with a connecting alef, which takes no hamza: {1} ({2} times, against {3}).',
		ar: 'همزة {0} همزة وصل فلا تكتب، وصوابها {1} ({2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 2.2,
	covers: (written, preferred) =>
		preferred === ALEF && (written === ALEF_WITH_HAMZA_ABOVE || written === ALEF_WITH_HAMZA_BELOW),
	examples: [
		{
			before: 'أعلنت اللجنة نتائج [الإنتخابات] أمس',
			after: 'أعلنت اللجنة نتائج الانتخابات أمس',
		},
		{
			before: 'قدم الوزير [إستقالته] إلى الرئيس',
			after: 'قدم الوزير استقالته إلى الرئيس',
		},
		{ before: 'إنتاج النفط وإنجاز الاتفاق في إسرائيل وإسبانيا' },
	],
}
