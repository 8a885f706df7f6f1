import { ALEF_MAKSURA, YEH } from '../../text/letters.ts'
import type { LetterRule } from '../rule.ts'

export const alefMaksura: LetterRule = {
	id: 'alef-maksura',
	unit: 'letter',
	summary: 'A final alef maksura is dotted and reads as yeh.',
	rationale: {
		en: 'Dots on a final alef maksura turn a preposition into a name and a past verb into a passive.',
		ar: 'نقط الألف المقصورة يجعل حرف الجر علما والفعل المعلوم مجهولا.',
	},
	message: {
		en: '{0} should end in alef maksura here: {1} ({2} times, against {3}).',
		ar: 'آخر {0} هنا ألف مقصورة: {1} ({2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 3.6,
	covers: (written, preferred) => written === YEH && preferred === ALEF_MAKSURA,
	examples: [
		{
			before: 'وصل الوفد [إلي] القاهرة أمس',
			after: 'وصل الوفد إلى القاهرة أمس',
		},
		{ before: 'علي عبد الله صالح' },
		{ before: 'قال إنه أجري اتصال بين الجانبين' },
	],
}
