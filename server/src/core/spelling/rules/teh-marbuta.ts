import { stemStarts } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import { ALEF, HEH, LAM, TEH_MARBUTA } from '../../text/letters.ts'
import type { LetterRule, Place } from '../rule.ts'
import { firstForm, NOT_LISTED } from '../word-list.ts'

/** Nats asked on top where the heh may be a pronoun. */
const PRONOUN = 5

export const tehMarbuta: LetterRule = {
	id: 'teh-marbuta',
	unit: 'letter',
	summary: 'A final teh marbuta lacks its dots and reads as heh.',
	rationale: {
		en: 'Without dots the feminine ending reads as a pronoun: "study" becomes "his lesson".',
		ar: 'بغير النقطتين تقرأ تاء التأنيث ضميرا.',
	},
	message: {
		en: '{0} ends in a teh marbuta without dots: {1} ({2} times, against {3}).',
		ar: 'التاء المربوطة في {0} بلا نقطتين، وصوابها {1} ({2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 3.6,
	caution: pronounReading,
	covers: (written, preferred) => written === HEH && preferred === TEH_MARBUTA,
	examples: [
		{
			before: 'افتتح الوزير [المدرسه] الجديدة في قطاع غزة',
			after: 'افتتح الوزير المدرسة الجديدة في قطاع غزة',
		},
		{ before: 'سيستقبل مستقبليه في المطار' },
		{ before: 'أشاد به وبقيادته وتوجيهه' },
	],
}

/** A definite noun takes no pronoun; any other word that is one without its heh may. */
function pronounReading({ tokens, i, knowledge: { words } }: Place): number {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const isDefinite = stemStarts(text, start, end).some(({ at, elided }) => {
		return elided || (text.charCodeAt(at) === ALEF && text.charCodeAt(at + 1) === LAM)
	})
	if (isDefinite) return 0
	return firstForm(words, keyOf(text, start, end - 1)) === NOT_LISTED ? 0 : PRONOUN
}
