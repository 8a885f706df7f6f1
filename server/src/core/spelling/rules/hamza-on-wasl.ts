import { ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW, spell } from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import type { LetterRule, Place, Preference } from '../rule.ts'
import { BEFORE_ALEF } from '../words/proclitics.ts'

/**
 * What follows the alef in words no form IV can look like (Wright, Grammar I, 35-70): istaf'al, infi'al,
 * ifti'al with the assimilations of its teh, and the old nouns name, son, man, woman and two.
 */
const CONNECTING = [
	'\u0633\u062a(?!\u0648|\u0627|\u0631\u0627\u062a|\u0631\u0644|\u0628\u0631|\u062f\u064a)',
	'\u0646[^\u0627\u0648]{2}\u0627',
	'[^\u0627\u0633\u062a]\u062a[^\u0627]\u0627',
	'[\u0635\u0636]\u0637',
	'\u0632\u062f',
	'\u062a[\u0641\u0635\u062c\u062d\u0647\u062e\u0643\u0632\u0633\u0636]\u0627',
	'\u062a\u0642\u0627\u0621',
	'\u0633\u0645(?:$|\u0647)',
	'\u0628\u0646(?:$|\u0629|\u0647)',
	'\u0637\u0645\u0626\u0646\u0627',
	'\u0634\u0645\u0626\u0632\u0627',
	'\u0645\u0631[\u0623\u0624\u0626]',
	'\u062b\u0646(?:\u0627\u0646|\u064a\u0646|\u062a)',
	'\u062f\u0639\u0627\u0621',
	'\u062f\u062e\u0627\u0631',
]
/** Above, a verb of the first person looks like istaf'al but for the long vowel. */
const [TENTH, ...OTHERS] = CONNECTING
const ABOVE = [`${TENTH}.+\u0627`, ...OTHERS]
const VERBAL_NOUN_ABOVE = new RegExp(`^${BEFORE_ALEF}\u0623(?:${ABOVE.join('|')})`, 'u')
const VERBAL_NOUN = new RegExp(`^${BEFORE_ALEF}\u0625(?:${CONNECTING.join('|')})`, 'u')
/** The past tense of these forms where the ending rules the first person out. */
const PAST =
	/^[\u0648\u0641]?\u0623(?:\u0633\u062a|\u0646|[^\u0627]\u062a).*(?:\u062a|\u0648\u0627)$/u

export const hamzaOnWasl: LetterRule = {
	id: 'hamza-on-wasl',
	title: {
		en: 'Hamza on a connecting alef',
		ar: 'همزة على ألف الوصل',
	},
	unit: 'letter',
	summary: 'A hamza stands on an alef that is only a connecting alef (hamzat wasl).',
	rationale: {
		en: 'Verbal nouns of forms VII, VIII and X and a few old nouns start with a connecting alef, written bare.',
		ar: 'مصادر الخماسي والسداسي وأسماء معدودة تبدأ بهمزة وصل، وهمزة الوصل لا تكتب.',
	},
	message: {
		en: '{0} starts with a connecting alef, which takes no hamza: {1} (about {2:times} in news, against {3}).',
		ar: 'همزة {0} همزة وصل فلا تكتب، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 1.8,
	isPlain: isVerbalNoun,
	caution: notOfTheForms,
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
		{
			before: '[أستقرت] أسعار الذرة وقد [إستخدمت] الشركات ذلك',
			after: 'استقرت أسعار الذرة وقد استخدمت الشركات ذلك',
		},
		{
			before: '[وإرتفعت] الأسعار حين [إختار] المصرف ذلك',
			after: 'وارتفعت الأسعار حين اختار المصرف ذلك',
		},
		{
			before: 'أحيل إلى المحكمة [الإبتدائيّة] أمس',
			after: 'أحيل إلى المحكمة الابتدائيّة أمس',
		},
		{
			before: 'دعا إلى [الإطمئنان] على المرضى قبل [الأنتخابات] المقبلة',
			after: 'دعا إلى الاطمئنان على المرضى قبل الانتخابات المقبلة',
		},
		{
			before: 'أبدى كثيرون [إستياءهم] من ذلك [والإحتفاظ] به',
			after: 'أبدى كثيرون استياءهم من ذلك والاحتفاظ به',
		},
		{
			before: '[إتفق] الطرفان أمس، ثم [إدعت] الشركة أنها [إحتلت] المركز الأول',
			after: 'اتفق الطرفان أمس، ثم ادعت الشركة أنها احتلت المركز الأول',
		},
		{
			before: 'قالت [أمرأة] إن [إثنين] من أبنائها سافرا دون أي [أنفعال]',
			after: 'قالت امرأة إن اثنين من أبنائها سافرا دون أي انفعال',
		},
		{ before: 'أستنكر ذلك وأستعمل حقي' },
		{ before: 'زار الأمراء أنقاض المدينة يوم الإثنين، وذكر أمران آخران' },
		{ before: 'إتقان العمل وإتلاف البضائع وإطلاق المشروع' },
		{ before: 'زار الأنبياء والأنصار، وأستاذة من أستراليا' },
		{ before: 'قال إنه عندما أكتشف ذلك ألحق به ضررا كأن شيئا لم يكن' },
		{ before: 'إنتاج النفط وإنجاز الاتفاق في إسرائيل وإسبانيا' },
	],
}

/** Without such an ending a hamza above may be the first person's, who is rare in news. */
const FIRST_PERSON = /^[\u0648\u0641]?\u0623(?:\u0633\u062a|\u0646|[^\u0627]\u062a)[^\u0627]{2}$/u
const FIRST_PERSON_NATS = 3
/** A verbal noun with its hamza above is rarer than a plural or a first person that looks like it. */
const ABOVE_NATS = 2
/** The same where news has none, and no verb bears a pronoun in alef. */
const UNSEEN_ABOVE_NATS = 1
/** With its hamza below it looks like nothing else. */
const BELOW_NATS = -1
/** What follows the alef in the past of VII, VIII and X: sound, doubled, hollow, and with its teh assimilated. */
const PAST_STEMS = [
	'(?:\u0633\u062a|\u0646|[^\u0627]\u062a)[^\u0627]{2,3}',
	'[^\u0627\u0633\u062a]\u062a[^\u0627]',
	'[^\u0627\u0646\u0633]\u062a\u0627[^\u0627]',
	'\u062a[^\u0627]{2}',
	'\u062f\u0639[\u0649\u062a\u0648]',
	'\u0637\u0644\u0639',
]
const ENDINGS = '(?:\u062a|\u0648\u0627|\u0646?\u0627|\u0647\u0627?)?$'
/** A hamza below is no person's. */
const PAST_BELOW = new RegExp(`^[\u0648\u0641]?\u0625(?:${PAST_STEMS.join('|')})${ENDINGS}`, 'u')

/** Nats asked on top where the word is of none of those forms: there a written hamza is meant. */
function notOfTheForms(place: Place, { writtenCount }: Preference): number {
	const word = withoutMarks(place)
	if (VERBAL_NOUN.test(word)) return BELOW_NATS
	if (PAST.test(word) || PAST_BELOW.test(word)) return 0
	if (!VERBAL_NOUN_ABOVE.test(word))
		return FIRST_PERSON.test(word) ? FIRST_PERSON_NATS : Number.POSITIVE_INFINITY
	return writtenCount === 0 && !word.endsWith(spell(ALEF)) ? UNSEEN_ABOVE_NATS : ABOVE_NATS
}

function isVerbalNoun(place: Place): boolean {
	return VERBAL_NOUN.test(withoutMarks(place))
}

function withoutMarks({ tokens, i }: Place): string {
	return tokenText(tokens, i).replace(/\p{M}/gu, '')
}
