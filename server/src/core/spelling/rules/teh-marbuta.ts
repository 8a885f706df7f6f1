import { hasArticle, isPreposition, stemStarts } from '../../text/clitics.ts'
import { addToKey, keyOf } from '../../text/fold.ts'
import { ALEF, FEH, HEH, LAM, NOON, SEEN, spell, TEH_MARBUTA, YEH } from '../../text/letters.ts'
import { TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { LetterRule, Place } from '../rule.ts'
import { doubtOfFeminine } from '../words/feminine-beside.ts'
import { isJoinedToHeh } from '../words/joined-pronouns.ts'
import { isBehindIndefiniteFeminine, takesNoPronoun } from '../words/no-pronoun.ts'
import { scanWord, spellingOf } from '../words/spellings.ts'
import {
	firstForm,
	logCount,
	logCountAt,
	NOT_LISTED,
	type WordList,
	weightOfKey,
} from '../words/word-list.ts'

/** Log count of a form nobody has seen. */
const UNSEEN = Math.log(0.3)
/** Nats asked where the word may well carry a pronoun, and where it looks like a plural or a future with one. */
const PRONOUN = 2
const PLURAL = 6
const MASCULINE = 4.5
/** Nats asked where the word is joined to another in heh: two pronouns of one man, oftener than two slips. */
const JOINED = 4
/** Nats asked wherever a pronoun may stand: next to none, but the word may be meant. */
const POSSIBLE = 0.1
/** Nats less than are asked elsewhere, where no pronoun can stand. */
const NO_PRONOUN = -2
/** Nats asked where a verb with its object is expected. */
const VERB = 6

export const tehMarbuta: LetterRule = {
	id: 'teh-marbuta',
	title: {
		en: 'Undotted teh marbuta',
		ar: 'تاء مربوطة بلا نقط',
	},
	unit: 'letter',
	summary: 'A final teh marbuta lacks its dots and reads as heh.',
	rationale: {
		en: 'Without dots the feminine ending reads as a pronoun: "study" becomes "his lesson".',
		ar: 'بغير النقطتين تقرأ تاء التأنيث ضميرا.',
	},
	message: {
		en: '{0} ends in a teh marbuta without dots: {1} (about {2:times} in news, against {3}).',
		ar: 'التاء المربوطة في {0} بلا نقطتين، وصوابها {1} (نحو {2:times} مقابل {3} في الأخبار).',
	},
	severity: 'error',
	fix: 'safe',
	certainty: 3,
	caution: pronounReading,
	doubt: (place) => (isDefiniteWord(place) ? 0 : doubtOfFeminine(place)),
	covers: (written, preferred) => written === HEH && preferred === TEH_MARBUTA,
	examples: [
		{
			before: 'افتتح الوزير [المدرسه] الجديدة في قطاع غزة',
			after: 'افتتح الوزير المدرسة الجديدة في قطاع غزة',
		},
		{
			before: 'حول البنك 127 ألف [حواله] أمس إلى محطة [تقييميه] جديدة',
			after: 'حول البنك 127 ألف حوالة أمس إلى محطة تقييمية جديدة',
		},
		{
			before: 'تراجعت الأسهم بنسب [متفاوته] أمس',
			after: 'تراجعت الأسهم بنسب متفاوتة أمس',
		},
		{ before: 'تمسك الرجل بقيمه الروحية وتفاخر بنسبه، وقيل له: مره فليرجع' },
		{ before: 'سيستقبل مستقبليه في المطار، وكان في مقدمة مستقبليه وزير' },
		{ before: 'وصل عام 2012 رئيسه، وجاء 5 من لاعبيه إلى قاعة لاعبيه' },
		{ before: 'وهذا هو الضغط الذي سلطه الفريق على ضيفه' },
		{ before: 'قدم النادي محترفه الجديد أمس' },
		{ before: 'أشاد به وبقيادته وتوجيهه' },
		{ before: 'جمع الشاعر قديمه وجديده، وهو بيته ومستقره' },
		{ before: 'سجل ثلاثة أهداف لمهاجمه البرازيلي' },
		{ before: 'وقف مع مدرّسه ولجأ إلى معتمده البرلماني، وحاله حال غيره، فكلمه الوزير' },
		{
			before: 'عرض المتحف أفلاما قصيرة [موجهه] للأطفال',
			after: 'عرض المتحف أفلاما قصيرة موجهة للأطفال',
		},
	],
}

/**
 * Nats asked on top where the heh may be a pronoun. A definite noun takes none. Another word takes the
 * pronoun his about as often as hers, which no teh marbuta looks like.
 */
function pronounReading({ tokens, i, knowledge: { words } }: Place): number {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (isDefinite(text, start, end)) return 0
	if (isCertainlyHis(tokens, i)) return Number.POSITIVE_INFINITY
	if (takesNoPronoun(words, tokens, i)) return NO_PRONOUN
	const isFuture = text.charCodeAt(start) === SEEN
	if (isFuture && firstForm(words, tokens.key[i] as number) === NOT_LISTED) return PLURAL
	if (isPlural(words, text, start, end)) return PLURAL
	return (
		ofNeighbours(tokens, i) +
		(isVerbBehindFeh(words, text, start, end) ? VERB : 0) +
		ofPrepositional(words, text, start, end) +
		ofMasculine(words, tokens, i) +
		ofHers(words, tokens, i)
	)
}

/** The conjunction feh joins sentences: what it stands before, if it is no letter of the word, is mostly a verb. */
function isVerbBehindFeh(words: WordList, text: string, start: number, end: number): boolean {
	if (text.charCodeAt(start) !== FEH) return false
	return (
		weightOfKey(words, keyOf(text, start + 1, end)) > weightOfKey(words, keyOf(text, start, end))
	)
}

/** A word with a doubled consonant marked, before a relative or an adjective of a man, or before itself without the heh. */
function isCertainlyHis(tokens: Tokens, i: number): boolean {
	const written = tokenText(tokens, i)
	if (DOUBLED.test(written)) return true
	if (tokens.kind[i + 1] !== TokenKind.space) return false
	const next = tokenText(tokens, i + 2)
	return (
		HIS_ADJECTIVE.test(next) || (next.length >= SHORTEST && written.endsWith(next + spell(HEH)))
	)
}

const SHORTEST = 3

/** A shadda on any letter but the yeh of relative adjectives. */
const DOUBLED = /[^\u064a\p{M}]\p{M}*\u0651/u

/** The relative pronoun of a man, and relative adjectives of one. */
const HIS_ADJECTIVE = /^\u0627\u0644(?:\u0630\u064a|.{4,}\u064a)$/u

function isDefiniteWord({ tokens: { text, start }, i }: Place): boolean {
	return isDefinite(text, start[i] as number, start[i + 1] as number)
}

function isDefinite(text: string, start: number, end: number): boolean {
	return stemStarts(text, start, end).some(({ at, elided }) => {
		return elided || (text.charCodeAt(at) === ALEF && text.charCodeAt(at + 1) === LAM)
	})
}

/** Behind an indefinite feminine its adjective is as likely as anything. */
function ofNeighbours(tokens: Tokens, i: number): number {
	if (isVerbExpected(tokens, i)) return VERB
	if (isJoinedToHeh(tokens, i)) return JOINED
	return isBehindIndefiniteFeminine(tokens, i) ? 0 : POSSIBLE
}

/** Careful news knows the word with the other pronoun: so it may bear this one. */
function ofHers(words: WordList, { text, key, start: starts }: Tokens, i: number): number {
	const start = starts[i] as number
	const end = starts[i + 1] as number
	const hers = firstForm(words, addToKey(keyOf(text, start, end), ALEF) >>> 0)
	if (hers === NOT_LISTED) return 0
	const his = logCount(words, key[i] as number, spellingOf(scanWord(text, start, end))) ?? UNSEEN
	return PRONOUN + Math.max(0, logCountAt(words, hers) - his)
}

/** Nats by which careful news writes the word behind a preposition with a pronoun rather than not. */
function ofPrepositional(words: WordList, text: string, start: number, end: number): number {
	if (!isPreposition(text.charCodeAt(start))) return 0
	const spelling = spellingOf(scanWord(text, start + 1, end))
	const key = keyOf(text, start + 1, end)
	const his = logCount(words, key, spelling)
	if (his === undefined) return 0
	return Math.max(0, PRONOUN + his - (logCount(words, key, spelling | 1) ?? UNSEEN))
}

/** A noun commoner without the ending, and an adjective of it behind: «his new player», not «player». */
function ofMasculine(words: WordList, { text, start, kind, key }: Tokens, i: number): number {
	if (kind[i + 1] !== TokenKind.space || !hasArticle(text, start[i + 2] as number)) return 0
	const masculine = firstForm(words, keyOf(text, start[i] as number, (start[i + 1] as number) - 1))
	const feminine = firstForm(words, key[i] as number)
	if (masculine === NOT_LISTED || feminine === NOT_LISTED) return 0
	return (words.weight[masculine] as number) > (words.weight[feminine] as number) ? MASCULINE : 0
}

/** Behind a relative pronoun, and behind particles of verbs. */
function isVerbExpected(tokens: Tokens, i: number): boolean {
	return tokens.kind[i - 1] === TokenKind.space && BEFORE_VERBS.has(tokenText(tokens, i - 2))
}

const BEFORE_VERBS: ReadonlySet<string> = new Set(
	Object.values({
		who: 'الذي',
		what: 'ما',
		that: 'أن',
		already: 'قد',
		hadAlready: 'وقد',
		not: 'لم',
		when: 'عندما',
		toWhom: 'لمن',
		after: 'بعدما',
		because: 'لأن',
		as: 'كما',
	}),
)

/** The accusative plural loses its noon before a pronoun and looks like a relative adjective. */
function isPlural(words: WordList, text: string, start: number, end: number): boolean {
	if (text.charCodeAt(end - 2) !== YEH) return false
	return firstForm(words, addToKey(keyOf(text, start, end - 1), NOON) >>> 0) !== NOT_LISTED
}
