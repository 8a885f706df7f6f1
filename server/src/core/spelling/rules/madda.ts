import { ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_MADDA_ABOVE } from '../../text/letters.ts'
import type { LetterRule } from '../rule.ts'

export const madda: LetterRule = {
	id: 'madda',
	title: {
		en: 'Missing madda',
		ar: 'مدة ناقصة',
	},
	unit: 'letter',
	summary: 'An alef lacks its madda.',
	rationale: {
		en: 'The madda is two sounds in one letter; without it the word is another one, or none.',
		ar: 'المدة حرفان في حرف، فإذا سقطت صارت الكلمة غيرها أو صارت لا معنى لها.',
	},
	message: {
		en: '{0} is written with the wrong alef: {1} (about {2:times} in news, against {3}).',
		ar: 'ألف {0} خطأ، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'warning',
	fix: 'ask',
	certainty: 3.4,
	covers: (written, preferred) =>
		preferred === ALEF_WITH_MADDA_ABOVE && (written === ALEF || written === ALEF_WITH_HAMZA_ABOVE),
	examples: [
		{
			before: 'شارك [الاف] المتظاهرين في المسيرة',
			after: 'شارك آلاف المتظاهرين في المسيرة',
		},
		{ before: 'أعلنت شركة آسوس عن إنسان آلي وثمة أمور أُخَر' },
		{ before: 'وصل آلاف المتظاهرين إلى الساحة' },
		{ before: 'أعلن الزوجان موعد عقد القران، ثم احتفلا بعقد قرانهما' },
		{
			before: 'وقف [الان] في الصف الأول، ثم عقد [الان] اجتماعا',
			after: 'وقف الآن في الصف الأول، ثم عقد الآن اجتماعا',
		},
		{ before: 'نهى عن الغيبة والإفك والبهتان' },
		{ before: 'عثر المفتشون على غذاء تالف في المخزن' },
	],
}
