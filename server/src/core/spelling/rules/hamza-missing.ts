import { hasArticle, stemStarts } from '../../text/clitics.ts'
import { ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import { bearsHamza } from '../letters/connecting-alef.ts'
import { isInPersonsName, isVariantInName } from '../names.ts'
import type { LetterRule, Place, Preference } from '../rule.ts'
import { fitBeside } from '../words/fit-beside.ts'
import { opensClause } from '../words/neighbours.ts'
import { firstDifference, respell } from '../words/spellings.ts'

/** So often a form is seen, and so many times as often as the bare one, where the bare one is a slip. */
const KNOWN = 20
const MAJORITY = 8
/** Shorter stems with a bare alef may be imperatives. */
const LONGER_THAN_IMPERATIVES = 5
const ARTICLE_LENGTH = 2

export const hamzaMissing: LetterRule = {
	id: 'hamza-missing',
	title: {
		en: 'Missing hamza',
		ar: 'همزة ناقصة',
	},
	unit: 'letter',
	summary: 'An alef lacks the hamza that carefully edited news writes on it.',
	rationale: {
		en: 'A bare alef splits every count in two: a search for the right form misses the wrong one.',
		ar: 'إسقاط الهمزة يشطر الكلمة الواحدة كلمتين في البحث والإحصاء.',
	},
	message: {
		en: '{0} lacks a hamza: news writes {1} (about {2:times}, against {3}).',
		ar: 'سقطت الهمزة من {0}، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 2.2,
	isPlain: isNoVerb,
	caution: otherReading,
	doubt: ofName,
	covers: (written, preferred) =>
		written === ALEF &&
		(preferred === ALEF_WITH_HAMZA_ABOVE || preferred === ALEF_WITH_HAMZA_BELOW),
	examples: [
		{
			before: '[وافادت] مصادر بوصول الوفد',
			after: 'وأفادت مصادر بوصول الوفد',
		},
		{
			before: 'سافر الوزير [الى] تونس يوم [الاحد]',
			after: 'سافر الوزير إلى تونس يوم الأحد',
		},
		{
			before: 'قال الرئيس [الامريكي] [ان] بلاده ترفض القرار',
			after: 'قال الرئيس الأمريكي إن بلاده ترفض القرار',
		},
		{
			before: 'قال مدير المعهد، في مقابلة، [ان] المبنى قديم [وان] العمل بدأ',
			after: 'قال مدير المعهد، في مقابلة، إن المبنى قديم وإن العمل بدأ',
		},
		{
			before: 'أعلن مدير المعهد (في مقابلة مع الصحيفة) [ان] المبنى قديم',
			after: 'أعلن مدير المعهد (في مقابلة مع الصحيفة) أن المبنى قديم',
		},
		{
			before: 'قررت النقابة [الاضراب] عن العمل',
			after: 'قررت النقابة الإضراب عن العمل',
		},
		{
			before: 'تم [ابلاغهم] بالأمر [لانقاذهما] [للاولى] فالثانية',
			after: 'تم إبلاغهم بالأمر لإنقاذهما للأولى فالثانية',
		},
		{
			before: 'حققت اللجنة في [اخفاقاتهم] وبدأ العمل [باهدائها] الكتب',
			after: 'حققت اللجنة في إخفاقاتهم وبدأ العمل بإهدائها الكتب',
		},
		{
			before: 'فاز المنتخب [الافريقي] في [انجلترا]',
			after: 'فاز المنتخب الإفريقي في إنجلترا',
		},
		{
			before: 'دخل العمال في [اضراب] عام [اثر] إغلاق مصنع الأدوية',
			after: 'دخل العمال في إضراب عام إثر إغلاق مصنع الأدوية',
		},
		{
			before: 'ارتفع سهم شركة [انترناشيونال]',
			after: 'ارتفع سهم شركة إنترناشيونال',
		},
		{ before: 'أقلعت الطائرة من اسطنبول أمس وعلى متنها عشرون أستاذا' },
		{ before: 'أذنت النيابة بالاحتفاظ به، وطلبت الاستظهار بالوثائق' },
		{ before: 'قال لوكالة فرانس براس إنه وصل' },
		{ before: 'أكد الور أن الحوار مهم، ثم قال الور إن الوقت يكفي، وعاد الور إلى بيته' },
		{ before: 'وصل لاعب لانس الفرنسي إلى الملعب' },
		{ before: 'اكتب رأيك، واسأل نفسك' },
		{ before: 'اعرف حقوقك، وادخل الموقع' },
		{ before: 'ابدأ يومك بكوب من الماء، واقرأ المزيد' },
		{
			before: '[اعلن] الوزير عن الخطة',
			after: 'أعلن الوزير عن الخطة',
		},
		{ before: 'انتخب البرلمان رئيسا جديدا بعد اجتماع طويل' },
		{ before: 'قال وزير الخارجية الأميركي السابق باول للصحفيين' },
		{ before: 'سجل روبن فان بيرسي هدفا، ويغيب شون رايت فيليبس عن المباراة' },
		{ before: 'قال مؤسس الشركة كارل باي إن الهاتف يباع في الصين' },
		{ before: 'بان الفرق بين الفريقين في الشوط الثاني' },
		{ before: 'هطلت الأمطار وسالت على إثرها الأودية' },
		{ before: '[اكد] [ايضا] [ان] الفنان بدا سعيدا، ثم بدا متعبا' },
		{ before: '[اعلن] رجل [ان] اللاعب ياب فونج وواين روني وسميرة وناي وصلوا' },
		{ before: 'قال تعالى: قَالَ فَاخْرُجْ مِنْهَا، ثم احْمَرَّ وجهه' },
		{ before: '[اشار] [الى] [اهمية] اتباع [اسلوب] جديد' },
	],
}

function otherReading(place: Place, preference: Preference): number {
	const isName = isInsidePersonsName(place, preference) || isVariantInName(place)
	if (isName || isStrange(place, preference) || isConnecting(place, preference)) {
		return Number.POSITIVE_INFINITY
	}
	return mayBeCommand(place) ? COMMAND : 0
}

/**
 * Inside a word of a person's name, not at its start: foreign names look like a particle and an Arabic word
 * («فان»). Of 36 alarms in 5,466 articles three were right.
 */
function isInsidePersonsName(place: Place, { spelling }: Preference): boolean {
	// Names that are found already are sooner asked than letters compared.
	if (place.annotations.names.areFound && !isInPersonsName(place)) return false
	const { text, start: starts } = place.tokens
	const start = starts[place.i] as number
	const difference = firstDifference(text, start, starts[place.i + 1] as number, spelling)
	const opening = start + (hasArticle(text, start) ? ARTICLE_LENGTH : 0)
	return difference !== undefined && difference.at > opening && isInPersonsName(place)
}

/** By its letters the alef is a connecting one, though news writes a hamza about as often. */
function isConnecting({ tokens, i }: Place, preference: Preference): boolean {
	if (isCommoner(preference)) return false
	const { text, start } = tokens
	return bearsHamza(respell(text, start[i] as number, start[i + 1] as number, preference.spelling))
}

/** So often, and for each time without its hamza so much oftener, names from abroad look like an Arabic word. */
const RARE = 30
const AMONG = 15

/** A short word, rare or known without a hamza too, beside words next to which news never writes it. */
function isStrange(place: Place, { count, writtenCount }: Preference): boolean {
	const { tokens, i, knowledge } = place
	if (count >= RARE && writtenCount * AMONG < count) return false
	if (!SHORT_NAME.test(tokenText(tokens, i))) return false
	return fitBeside(knowledge, tokens, i) === 0
}

/** Three to five letters, the second of which, or a later one, is the alef; behind lam and teh it has a hamza mostly. */
const SHORT_NAME =
	/^(?=.{3,5}$)(?!\u0648[\u0627\u0628\u062a]|\u0641\u0627)[\u0628\u062b-\u0643\u0645-\u064a][^\u0627]{0,2}\u0627/u

/** Nats asked on top of what looks like a name, with the article or without, unless the writer leaves out other hamzas. */
const NAME = 4
/** Seen less often with a hamza, it is hardly known. */
const HARDLY = 10
/** An article, the alef of which would bear the hamza; a lam and an alef with two letters, which may begin a name. */
const LOOKS_A_NAME =
	/^([\u0648\u0641\u0628\u0643]?)\u0627\u0644[^\u0627].|^(\u0644)\u0627[^\u0627].$/u

/** Where news hardly has the word with a hamza either, and never beside these. */
function ofName({ tokens, i, knowledge }: Place, { count, spelling }: Preference): number {
	const shape = count < HARDLY ? LOOKS_A_NAME.exec(tokenText(tokens, i)) : null
	if (!shape) return 0
	const { text, start: starts } = tokens
	const start = starts[i] as number
	const [, clitic = '', lam = ''] = shape
	const at = firstDifference(text, start, starts[i + 1] as number, spelling)?.at
	if (at !== start + clitic.length + lam.length) return 0
	return fitBeside(knowledge, tokens, i) === 0 ? NAME : 0
}

/**
 * Nats asked on top where a verb may be a command, unless the writer leaves hamzas out elsewhere. With it «اعرف» (6.8)
 * is left alone, and «اعلن» (8.8) is not.
 */
const COMMAND = 3.1
/** An alef and three sound letters, perhaps behind a conjunction. A teh at the end is mostly that of a past verb. */
const SHAPE_OF_COMMAND =
	/^[\u0648\u0641]?\u0627[\u0628-\u0647][\u0628-\u0647][\u0623\u0628\u062b-\u0647]$/u

/** Commands of plain verbs start with a bare alef, where a first person of the same letters has a hamza. */
function mayBeCommand({ tokens, i }: Place): boolean {
	return opensClause(tokens, i) && SHAPE_OF_COMMAND.test(tokenText(tokens, i))
}

function isCommoner({ count, writtenCount }: Pick<Preference, 'count' | 'writtenCount'>): boolean {
	return count >= KNOWN && count >= writtenCount * MAJORITY
}

/** A definite word, or one longer than an imperative, whose stem careful news hardly starts so. */
function isNoVerb({ tokens, i }: Place, { count, writtenCount }: Preference): boolean {
	if (!isCommoner({ count, writtenCount })) return false
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	return stemStarts(text, start, end).some(({ at, elided }) => {
		if (elided) return text.charCodeAt(at + 1) === ALEF
		if (hasArticle(text, at)) return text.charCodeAt(at + ARTICLE_LENGTH) === ALEF
		return text.charCodeAt(at) === ALEF && end - at >= LONGER_THAN_IMPERATIVES
	})
}
