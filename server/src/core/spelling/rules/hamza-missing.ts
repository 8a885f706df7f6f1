import { hasArticle, stemStarts } from '../../text/clitics.ts'
import { ALEF, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW } from '../../text/letters.ts'
import { isVariantInName } from '../names.ts'
import type { Preference } from '../preference.ts'
import type { LetterRule, Place } from '../rule.ts'

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
		en: '{0} lacks a hamza: news writes {1} (about {2} times, against {3}).',
		ar: 'سقطت الهمزة من {0}، وصوابها {1} (نحو {2} مرة مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 2.3,
	isPlain: isNoVerb,
	caution: (place) => (isVariantInName(place) ? Number.POSITIVE_INFINITY : 0),
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
		{ before: 'قال لوكالة فرانس براس إنه وصل' },
		{ before: 'اكتب رأيك، واسأل نفسك' },
		{ before: 'انتخب البرلمان رئيسا جديدا بعد اجتماع طويل' },
		{ before: 'قال وزير الخارجية الأميركي السابق باول للصحفيين' },
		{ before: 'بان الفرق بين الفريقين في الشوط الثاني' },
	],
}

/** A definite word, or one longer than an imperative, whose stem careful news hardly starts so. */
function isNoVerb({ tokens, i }: Place, { count, writtenCount }: Preference): boolean {
	if (count < KNOWN || count < writtenCount * MAJORITY) return false
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	return stemStarts(text, start, end).some(({ at, elided }) => {
		if (elided) return text.charCodeAt(at + 1) === ALEF
		if (hasArticle(text, at)) return text.charCodeAt(at + ARTICLE_LENGTH) === ALEF
		return text.charCodeAt(at) === ALEF && end - at >= LONGER_THAN_IMPERATIVES
	})
}
