import { ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../text/letters.ts'
import type { LetterRule } from '../rule.ts'

export const hamzaSide: LetterRule = {
	id: 'hamza-side',
	title: {
		en: 'Hamza above or below',
		ar: 'همزة فوق الألف أو تحتها',
	},
	unit: 'letter',
	summary: 'A hamza stands above the alef where it belongs below, or below where it belongs above.',
	rationale: {
		en: 'The side of the hamza tells the vowel, and with it often the word.',
		ar: 'موضع الهمزة من الألف يدل على الحركة، وقد تتغير به الكلمة.',
	},
	message: {
		en: 'The hamza of {0} is on the wrong side: {1} (about {2:times} in news, against {3}).',
		ar: 'موضع الهمزة في {0} خطأ، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'information',
	fix: 'ask',
	certainty: 4.5,
	covers: (written, preferred) =>
		(written === ALEF_WITH_HAMZA_ABOVE && preferred === ALEF_WITH_HAMZA_BELOW) ||
		(written === ALEF_WITH_HAMZA_BELOW && preferred === ALEF_WITH_HAMZA_ABOVE),
	examples: [
		{
			before: 'وصل الوفد [إمس] إلى العاصمة',
			after: 'وصل الوفد أمس إلى العاصمة',
		},
		{ before: 'أعلن الوزير أن الاتفاق نهائي' },
		{ before: 'زار الوفد أفريقيا ثم عاد من إفريقيا' },
	],
}
