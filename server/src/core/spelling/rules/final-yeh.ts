import { ALEF_MAKSURA, DAMMA, YEH } from '../../text/letters.ts'
import type { LetterRule, Place } from '../rule.ts'

/** Nats asked where the first letter bears a damma: a passive ends in alef maksura. */
const PASSIVE = 3

export const finalYeh: LetterRule = {
	id: 'final-yeh',
	title: {
		en: 'Undotted final yeh',
		ar: 'ياء أخيرة بلا نقط',
	},
	unit: 'letter',
	summary: 'A final yeh lacks its dots and reads as alef maksura.',
	rationale: {
		en: 'Undotted final yeh is an Egyptian typing habit; elsewhere it is another letter.',
		ar: 'ترك نقطتي الياء المتطرفة عادة مصرية، وهي في غيرها حرف آخر.',
	},
	message: {
		en: '{0} ends in an undotted yeh: {1} (about {2:times} in news, against {3}).',
		ar: 'ياء {0} بلا نقطتين، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 3.6,
	caution: passiveReading,
	covers: (written, preferred) => written === ALEF_MAKSURA && preferred === YEH,
	examples: [
		{
			before: 'قتل [فى] الهجوم الجندي [الذى] كان يحرس المبنى',
			after: 'قتل في الهجوم الجندي الذي كان يحرس المبنى',
		},
		{
			before: 'طالب بذلك التجار [ومستهلكى] الذرة',
			after: 'طالب بذلك التجار ومستهلكي الذرة',
		},
		{ before: 'اطلع على المبنى ومستشفى المدينة الكبرى' },
		{ before: 'وهذا ما لا يُنافى في شيء' },
	],
}

function passiveReading({ tokens: { text, start }, i }: Place): number {
	return text.charCodeAt((start[i] as number) + 1) === DAMMA ? PASSIVE : 0
}
