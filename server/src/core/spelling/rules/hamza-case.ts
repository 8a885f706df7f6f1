import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { LAM, spell, TEH, WAW_WITH_HAMZA_ABOVE, YEH } from '../../text/letters.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { type Case, type CasedHamza, casedHamza, seatsIn } from '../words/cased-hamza.ts'
import { Trait } from '../words/spellings.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

export const hamzaCase: WordRule = {
	id: 'hamza-case',
	title: {
		en: 'Hamza of another case',
		ar: 'همزة لا توافق الإعراب',
	},
	unit: 'word',
	traits: Trait.cased,
	summary: 'Before a pronoun a hamza has the seat of a case that the word before it rules out.',
	rationale: {
		en: 'Before a pronoun the hamza stands on yeh in the genitive and alone behind alef in the accusative.',
		ar: 'همزة الاسم قبل الضمير على ياء في الجر، وعلى السطر بعد الألف في النصب.',
	},
	message: {
		en: 'The case of {0} asks for another seat of its hamza: {1}.',
		ar: 'إعراب {0} يقتضي كرسيا آخر لهمزتها: {1}.',
	},
	severity: 'error',
	fix: 'ask',
	check: checkCase,
	examples: [
		{
			before: 'سافر المدرب مع [أصدقاءه] أمس',
			after: 'سافر المدرب مع أصدقائه أمس',
		},
		{
			before: 'سمع الناس عن [أبناؤها] كل خير',
			after: 'سمع الناس عن أبنائها كل خير',
		},
		{
			before: 'التقت [بزملاءها] قبل السفر وقرأت في [جزءه] الأول',
			after: 'التقت بزملائها قبل السفر وقرأت في جزئه الأول',
		},
		{
			before: 'قالت إن [أبنائها] يدرسون هنا',
			after: 'قالت إن أبناءها يدرسون هنا',
		},
		{
			before: 'كانوا يزورون [أصدقائهم] كل عام ثم نسوا [آبائهم]، أما [آرائهم] فلا تتغير',
			after: 'كانوا يزورون أصدقاءهم كل عام ثم نسوا آباءهم، أما آراؤهم فلا تتغير',
		},
		{
			before: 'كانت الصحيفة تنشر [آرائها] كل يوم',
			after: 'كانت الصحيفة تنشر آراؤها كل يوم',
		},
		{
			before: 'وصل المصاب وتمّ [إيوائه] في المستشفى',
			after: 'وصل المصاب وتمّ إيواؤه في المستشفى',
		},
		{ before: 'وعدت بتحمل أعبائها وتقبل آرائهم، ثم تركت أبناءها' },
		{ before: 'سأل عنه كبراؤهم' },
		{ before: 'يسمح لأصدقائه بذلك ويحتفظ بآرائه، ثم هتفوا بأسمائهم وكان تائها في لقائه' },
		{ before: 'شكا إلى من أساءه ثم عاد من جاءه، فهو من أبناؤه كثر' },
		{ before: 'ذكر أن الروائي غاب بعد اعتداءي باريس' },
		{ before: 'لم يتغير بناؤه ولا بقاءه ولا لقاءه، وترك وراءه ذكرى' },
		{ before: 'ذكر أن أولئك الرجال أصدقاؤه، وأن قارئهم مات، وأن شيئهم سرق' },
		{ before: 'مع أصدقائه، عن جزئه، إن آراءه صائبة' },
	],
}

function checkCase(place: Place): Draft | undefined {
	const { tokens, i, annotations, knowledge } = place
	const word = tokenText(tokens, i)
	const cased = casedHamza(word)
	if (!cased) return undefined
	const behind = seatsBehind(place, cased, word)
	const seats = behind.length > 0 ? behind : attachedSeats(knowledge.words, cased, word)
	if (seats.length === 0 || seats.includes(word.charCodeAt(cased.at))) return undefined
	const span = spanOf(tokens, i)
	if (overlapsName(annotations, span, ['PER'])) return undefined
	return draft(
		span,
		seats.map((seat) => reseat(cased, seat)),
	)
}

function reseat({ stem, pronoun }: CasedHamza, seat: number): string {
	return stem + String.fromCharCode(seat) + pronoun
}

const NONE: readonly number[] = []

/** The seats that the word before allows, where the noun is one that news writes so. */
function seatsBehind(place: Place, cased: CasedHamza, word: string): readonly number[] {
	const { tokens, i, knowledge } = place
	if (tokens.kind[i - 1] !== TokenKind.space || tokens.kind[i - 2] !== TokenKind.word) return NONE
	const before = tokenText(tokens, i - 2)
	const which = knowledge.listed.cases.get(before) ?? caseBehindVerb(knowledge.words, before)
	if (which === undefined || isSubject(before, word, cased) || BEHIND.test(word)) return NONE
	if (which !== 'genitive' && behindPreposition(knowledge.words, cased) !== undefined) return NONE
	return isNoun(knowledge.words, cased) ? seatsIn(which, cased.stem) : NONE
}

/** Plurals in waw have their subject; what else starts with the yeh or teh of the present may not. */
function caseBehindVerb(words: WordList, before: string): Case | undefined {
	if (PLURAL.test(before) || PRESENT_PLURAL.test(before)) return 'accusative'
	return PRESENT.test(before) || isOfHers(words, before) ? 'direct' : undefined
}

/** A present in teh is one in yeh too; a verbal noun of form V or VI, which looks like it, is one behind a yeh. */
function isOfHers(words: WordList, before: string): boolean {
	const stem = PRESENT_OF_HERS.exec(before)?.[1]
	if (stem === undefined) return false
	const his = spell(YEH) + stem
	return weightOf(words, his) >= SEEN && weightOf(words, spell(YEH, TEH) + stem) === 0
}

const PLURAL = /^[\u0621-\u064a]{2,}\u0648\u0627$/u
const PRESENT_PLURAL = /^[\u0648\u0641]?\u0633?\u064a[\u0621-\u064a]{2,}\u0648\u0646$/u
/** Without what ends nouns. */
const PRESENT =
	/^[\u0648\u0641]?\u0633?\u064a[^\u0627\u0629\u0648][^\u0629]*[^\u0629\u064a\u062a\u0627]$/u

const PRESENT_OF_HERS =
	/^[\u0648\u0641]?\u0633?\u062a([^\u0627\u0629\u0648][^\u0629]*[^\u0629\u064a\u062a\u0627])$/u

/** What is left of a stem behind a preposition of one letter; undefined where it has none. */
function behindPreposition(words: WordList, { stem }: CasedHamza): string | undefined {
	const before = ATTACHED.exec(stem)?.[0].length ?? stem.length
	const rest = stem.slice(before)
	if (rest.length < SHORTEST || weightOf(words, `${rest}\u0621`) < SEEN) return undefined
	return rest
}

/** Behind min, which may be the pronoun who, the nominative is a sentence of its own. */
function isSubject(before: string, word: string, { at }: CasedHamza): boolean {
	return WHO.test(before) && word.charCodeAt(at) === WAW_WITH_HAMZA_ABOVE
}

const WHO = /^[\u0648\u0641]?\u0645\u0646$/u
/** The adverb behind is what one leaves there, whatever stands before; those is no noun. */
const BEHIND = /^\u0648\u0631\u0627\u0621|^[\u0648\u0641]?\u0623\u0648\u0644\u0626\u0643/u
/** A preposition of one letter, perhaps behind a conjunction. */
const ATTACHED = /^[\u0648\u0641]?[\u0628\u0643\u0644]/u
/** Likeness before a noun with a pronoun is rarer than a noun in kaf. */
const AS = /^[\u0648\u0641]?\u0643/u
const SHORTEST = 3
const SEEN = Math.log(3) * WEIGHT_UNITS

/** The genitive, where the word is a preposition and a noun that is known without it. */
function attachedSeats(words: WordList, cased: CasedHamza, word: string): readonly number[] {
	const rest = behindPreposition(words, cased)
	if (rest === undefined || AS.test(word)) return NONE
	const lam = word.length - cased.pronoun.length - rest.length - 2
	const isEmphatic =
		word.charCodeAt(cased.at) === WAW_WITH_HAMZA_ABOVE && word.charCodeAt(lam) === LAM
	return isEmphatic ? NONE : seatsIn('genitive', cased.stem)
}

/** News writes it alone, or in the genitive. */
function isNoun(words: WordList, { stem, pronoun }: CasedHamza): boolean {
	const alone = weightOf(words, `${stem}\u0621`)
	return alone >= SEEN || weightOf(words, `${stem}\u0626${pronoun}`) >= SEEN
}

function weightOf(words: WordList, form: string): number {
	return weightOfKey(words, keyOf(form, 0, form.length))
}
