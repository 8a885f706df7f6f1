import { HEH, TEH_MARBUTA } from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import { isInPersonsName } from '../names.ts'
import type { LetterRule, Place } from '../rule.ts'

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
		en: '{0} ends in heh, which takes no dots: {1} (about {2:times} in news, against {3}).',
		ar: 'آخر {0} هاء لا تنقط، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 5.7,
	caution: (place) => (mayEnd(place) ? pronounReading(place) : Number.POSITIVE_INFINITY),
	isPlain: (place, { writtenCount }) => writtenCount < 1 || pronounReading(place) < 0,
	covers: (written, preferred) => written === TEH_MARBUTA && preferred === HEH,
	examples: [
		{
			before: 'وجب [علية] دفع المال، وجلس مع رجل من علية القوم',
			after: 'وجب عليه دفع المال، وجلس مع رجل من علية القوم',
		},
		{
			before: '[هذة] المدينة قديمة',
			after: 'هذه المدينة قديمة',
		},
		{
			before: 'جاء ذلك في [جلستة] الاعتيادية بحضور [أبنائة]، [ويعتبرة] الناس رئيسا',
			after: 'جاء ذلك في جلسته الاعتيادية بحضور أبنائه، ويعتبره الناس رئيسا',
		},
		{ before: 'مدرسة كرة القدم في المدينة' },
		{ before: 'له علينا منة كبيرة، وهو يشكو بلادة السكون' },
		{ before: 'دفع مائة دينار في قطعة أرض يابسة ثابتة المساحة' },
	],
}

/** Names are spelled as their bearers do, and two letters are half a word as often as one. */
function mayEnd(place: Place): boolean {
	const { tokens, i } = place
	return tokenText(tokens, i).length > 2 && !isInPersonsName(place)
}

/** Nats less than are asked elsewhere: where the letters rule a feminine out, a few counts are enough. */
const NO_FEMININE = -3
/**
 * No feminine, but few whose stem ends in a teh: pronouns behind the teh that a teh marbuta becomes,
 * behind a hamza after a long a (the hundred aside), and behind a verb of the third person.
 */
const PRONOUN = new RegExp(
	[
		'..\u062a\u0629$',
		'[^\u0645]\u0627\u0626\u0629$',
		'^[\u0648\u0641]?\u0633?\u064a.{2,}[^\u064a]\u0629$',
	].join('|'),
	'u',
)

function pronounReading({ tokens, i }: Place): number {
	return PRONOUN.test(tokenText(tokens, i)) ? NO_FEMININE : 0
}
