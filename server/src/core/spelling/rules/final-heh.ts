import { HEH, TEH_MARBUTA } from '../../text/letters.ts'
import { isInPersonsName } from '../names.ts'
import type { LetterRule } from '../rule.ts'

export const finalHeh: LetterRule = {
	id: 'final-heh',
	title: {
		en: 'Heh written as teh marbuta',
		ar: 'هاء كُتبت تاء مربوطة',
	},
	unit: 'letter',
	summary: 'A final heh carries the dots of a teh marbuta.',
	rationale: {
		en: 'Pronouns and demonstratives end in heh; dotted, they are not words.',
		ar: 'الضمائر وأسماء الإشارة تنتهي بهاء، ونقطها يخرجها عن الكلام.',
	},
	message: {
		en: '{0} ends in heh, which takes no dots: {1} (about {2} times in news, against {3}).',
		ar: 'آخر {0} هاء لا تنقط، وصوابها {1} (نحو {2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 5.7,
	caution: (place) => (isInPersonsName(place) ? Number.POSITIVE_INFINITY : 0),
	covers: (written, preferred) => written === TEH_MARBUTA && preferred === HEH,
	examples: [
		{
			before: '[هذة] المدينة قديمة',
			after: 'هذه المدينة قديمة',
		},
		{ before: 'مدرسة كرة القدم في المدينة' },
	],
}
