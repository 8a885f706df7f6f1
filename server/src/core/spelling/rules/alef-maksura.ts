import { hasArticle } from '../../text/clitics.ts'
import { ALEF_MAKSURA, DAMMA, spell, YEH } from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import { isInPersonsName } from '../names.ts'
import type { LetterRule, Place } from '../rule.ts'
import { BORNE_OUT, fitBeside } from '../words/fit-beside.ts'
import { listedTraits } from '../words/listed.ts'
import { keyBeside } from '../words/neighbours.ts'
import { prepositionWithMe } from '../words/preposition-with-me.ts'
import { DEFINITE } from '../words/proclitics.ts'
import { scanWord, spellingOf, Trait } from '../words/spellings.ts'
import { logCount } from '../words/word-list.ts'

export const alefMaksura: LetterRule = {
	id: 'alef-maksura',
	title: {
		en: 'Dotted alef maksura',
		ar: 'ألف مقصورة منقوطة',
	},
	unit: 'letter',
	summary: 'A final alef maksura is dotted and reads as yeh.',
	rationale: {
		en: 'Dots on a final alef maksura turn a preposition into a name and a past verb into a passive.',
		ar: 'نقط الألف المقصورة يجعل حرف الجر علما والفعل المعلوم مجهولا.',
	},
	message: {
		en: '{0} should end in alef maksura here: {1} (about {2:times} in news, against {3}).',
		ar: 'آخر {0} هنا ألف مقصورة: {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 3.5,
	caution: otherReading,
	doubt: (place) => (agreesWithFeminine(place) ? AGREEMENT : 0),
	covers: (written, preferred) => written === YEH && preferred === ALEF_MAKSURA,
	examples: [
		{
			before: 'وصل الوفد [إلي] القاهرة أمس',
			after: 'وصل الوفد إلى القاهرة أمس',
		},
		{
			before: 'زاد المبلغ في المدينة، [إلي] جانب ذلك زار الوفد القاهرة',
			after: 'زاد المبلغ في المدينة، إلى جانب ذلك زار الوفد القاهرة',
		},
		{
			before: 'للوهلة [الأولي] لم يتغير شيء، وهذا يؤدي [إلي] بطء النمو',
			after: 'للوهلة الأولى لم يتغير شيء، وهذا يؤدي إلى بطء النمو',
		},
		{ before: 'رفعت الهيئة هامش التغطية الأولي، وانتهى الطرح الأولي' },
		{ before: 'قال إنه أجري اتصال بين الجانبين' },
		{ before: 'غسل الخليفة وصُلي عليه' },
		{ before: 'علي عبد الله صالح' },
		{
			before: 'نقلت القطع [إلي] قاعات العرض [وإلي] مدينة أخرى',
			after: 'نقلت القطع إلى قاعات العرض وإلى مدينة أخرى',
		},
		{ before: 'وجهوا السؤال إلي. وحدث ذلك أمس' },
		{ before: 'عاد الرجل إلي، وسأل عن الأمر' },
		{ before: 'ينظر الرجل إلي ولا يقول شيئا' },
		{ before: 'بعث الوزير إلي رسولا، وهو بالنسبة إلي صديق' },
		{ before: 'أبقى البنك المركزي السعر، وما يبقي الباب مفتوحا كثير' },
		{ before: 'حذر الكاتب من تعالي الأصوات' },
		{ before: 'كنت مريضا، لكن علي السفر غدا، وكان علي أن أعتذر' },
		{ before: 'أوضح علي فتح الله أن الوفد وصل' },
		{ before: 'لن أضحي بحياتي، وسأل عن جري الماء' },
		{ before: 'زاد الامتداد العمراني والسكني، وهي تقوي شخصية الطفل، ورش المحلول المحتوي على مواد' },
		{
			before: 'انتقل إلى الدور [الأعلي]، وسأل عن الأمر',
			after: 'انتقل إلى الدور الأعلى، وسأل عن الأمر',
		},
	],
}

/** Nats that it is worth where a definite adjective can agree with the feminine before it only in alef maksura. */
const AGREEMENT = -1

/** Whether the word before is a definite feminine, beside which news writes the word: «in the first hours». */
function agreesWithFeminine({ tokens, i, knowledge }: Place): boolean {
	const { text, start } = tokens
	if (!hasArticle(text, start[i] as number) || keyBeside(tokens, i, i - 2) === undefined)
		return false
	const before = tokenText(tokens, i - 2)
	return DEFINITE_FEMININE.test(before) && fitBeside(knowledge, tokens, i) >= BORNE_OUT
}

const DEFINITE_FEMININE = new RegExp(`^${DEFINITE}.*(?:\u0629|\u0627\u062a)$`, 'u')

function otherReading(place: Place): number {
	return passiveReading(place) + (mayBeName(place) ? NAME : 0) + prepositionWithMe(place)
}

/** Part of a person's name, and not one that careful news always ends in alef maksura. */
function mayBeName(place: Place): boolean {
	const { tokens, i, knowledge } = place
	const key = tokens.key[i] as number
	const written = spellingOf(
		scanWord(tokens.text, tokens.start[i] as number, tokens.start[i + 1] as number),
	)
	const dotted = logCount(knowledge.words, key, written) ?? 0
	const undotted = logCount(knowledge.words, key, written | 1) ?? 0
	return (undotted < COMMON || undotted - dotted < HARDLY) && isInPersonsName(place)
}

const COMMON = Math.log(100)
const HARDLY = Math.log(60)

/** Nats asked on top where the word is read as a name: only a writer's habit outweighs it. */
const NAME = 3
/** Nats asked on top of a verb whose passive is as common, unless its object tells (see passive-with-object). */
const PASSIVE = 6

/** A damma says that a verb is passive; some verbs often are. */
function passiveReading({ tokens, i, knowledge: { listed } }: Place): number {
	if (tokenText(tokens, i).includes(spell(DAMMA))) return Number.POSITIVE_INFINITY
	return (listedTraits(listed, tokens, i) & Trait.activeVerb) !== 0 ? PASSIVE : 0
}
