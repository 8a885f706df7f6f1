import { ALEF_MAKSURA, DAMMA, YEH } from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import { isInPersonsName } from '../names.ts'
import type { LetterRule, Place, Preference } from '../rule.ts'
import { BORNE_OUT, fitBeside } from '../words/fit-beside.ts'

/** The right form is so many times as common where neighbours may speak for it, and nats that they are worth then. */
const MAJORITY = 8
const NEIGHBOURS = -2
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
	doubt: ofNeighbours,
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
		{
			before: 'ارتفع سهم شركة سوق دبي [المالى] أمس، وتوجه إلى المستشفى [لتلقى] العلاج',
			after: 'ارتفع سهم شركة سوق دبي المالي أمس، وتوجه إلى المستشفى لتلقي العلاج',
		},
		{ before: 'اطلع على المبنى ومستشفى المدينة الكبرى' },
		{ before: 'وهذا ما لا يُنافى في شيء' },
	],
}

function passiveReading({ tokens: { text, start }, i }: Place): number {
	return text.charCodeAt((start[i] as number) + 1) === DAMMA ? PASSIVE : 0
}

/** Neighbours tell, but of a verb of the present they say the same where it is passive. */
function ofNeighbours(place: Place, { count, writtenCount }: Preference): number {
	const { knowledge, tokens, i } = place
	if (count < writtenCount * MAJORITY || PRESENT.test(tokenText(tokens, i))) return 0
	if (fitBeside(knowledge, tokens, i) < BORNE_OUT || isInPersonsName(place)) return 0
	return NEIGHBOURS
}

/** What a verb of the present starts with, perhaps behind particles. */
const PRESENT = /^[\u0648\u0641]?[\u0633\u0644]?[\u0623\u062a\u064a\u0646]/u
