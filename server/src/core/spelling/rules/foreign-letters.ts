import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import {
	AE,
	FARSI_YEH,
	HEH,
	HEH_DOACHASHMEE,
	HEH_GOAL,
	KAF,
	KEHEH,
	spell,
	YEH,
} from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { respell, Trait } from '../words/spellings.ts'
import { firstForm, NOT_LISTED, spellingAt } from '../words/word-list.ts'

/** Key caps of Persian and Urdu keyboards, and the Arabic letters that were meant. */
const MEANT: ReadonlyMap<string, string> = new Map([
	[spell(FARSI_YEH), spell(YEH)],
	[spell(KEHEH), spell(KAF)],
	[spell(AE), spell(HEH)],
	[spell(HEH_GOAL), spell(HEH)],
	[spell(HEH_DOACHASHMEE), spell(HEH)],
	['\u06d2', spell(YEH)],
	['\u06a7', '\u0642'],
	['\u06aa', spell(KAF)],
])

export const foreignLetters: WordRule = {
	id: 'foreign-letters',
	title: {
		en: 'Persian or Urdu letters',
		ar: 'حروف فارسية أو أردية',
	},
	unit: 'word',
	traits: Trait.foreignLetter,
	summary: 'An Arabic word is typed with letters of a Persian or Urdu keyboard.',
	rationale: {
		en: 'Farsi yeh and keheh look like their Arabic twins and match nothing typed in Arabic.',
		ar: 'الياء والكاف الفارسيتان تشبهان العربيتين ولا تطابقانهما في البحث.',
	},
	message: {
		en: '{0} holds Persian or Urdu letters: {1}.',
		ar: 'في {0} حروف فارسية أو أردية، وأصلها {1}.',
	},
	severity: 'error',
	fix: 'safe',
	check: checkForeignLetters,
	examples: [
		{
			before: 'الرئيس [الإ\u06ccراني] حسن روحاني',
			after: 'الرئيس الإيراني حسن روحاني',
		},
		{
			before: 'دولة [\u06a9بير\u06d5] في الشرق',
			after: 'دولة كبيرة في الشرق',
		},
		{ before: 'صحيفة \u06a9\u06ccهان الفارسية' },
	],
}

/** Only words the list knows once mapped: a Persian quotation stays as it is. */
function checkForeignLetters({ tokens, i, knowledge: { words } }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const mapped = written.replace(/[\u0671-\u06d5]/gu, (letter) => MEANT.get(letter) ?? letter)
	if (mapped === written) return undefined
	const first = firstForm(words, keyOf(mapped, 0, mapped.length))
	if (first === NOT_LISTED) return undefined
	const ending = spellingAt(words, first)
	const best = respell(mapped, 0, mapped.length, ending)
	return draft(spanOf(tokens, i), [endsForeign(written) ? withEnding(mapped, best) : mapped])
}

/** Farsi yeh and the foreign hehs are dotted alike at the end; only the word list can tell. */
function endsForeign(written: string): boolean {
	return MEANT.has(written.slice(-1))
}

function withEnding(mapped: string, best: string): string {
	return mapped.slice(0, -1) + best.slice(-1)
}
