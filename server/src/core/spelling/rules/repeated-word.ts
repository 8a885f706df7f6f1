import { type Draft, draft } from '../../rule.ts'
import { hasArticle } from '../../text/clitics.ts'
import { ALEF, KAF, LAM, MEEM, spell, TEH_MARBUTA } from '../../text/letters.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { listedTraits } from '../words/listed.ts'
import { Trait } from '../words/spellings.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS } from '../words/word-list.ts'

/** Weight of a word seen some ten thousand times. */
const COMMON = 9 * WEIGHT_UNITS

export const repeatedWord: WordRule = {
	id: 'repeated-word',
	title: {
		en: 'Repeated word',
		ar: 'كلمة مكررة',
	},
	unit: 'word',
	traits: Trait.repeated,
	summary: 'A word stands twice in a row.',
	rationale: {
		en: 'A word typed twice is the commonest slip of retyping and inflates its count.',
		ar: 'تكرار الكلمة سهوا من أشيع زلات النسخ، وهو يزيد في عدها.',
	},
	message: {
		en: 'The word is written twice: {0}.',
		ar: 'كتبت الكلمة مرتين: {0}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkRepetition,
	examples: [
		{
			before: 'ذهب [في في] الصباح',
			after: 'ذهب في الصباح',
		},
		{ before: 'تحسن الوضع رويداً رويداً' },
		{ before: 'مؤشر إف تي إس إس إي' },
		{ before: 'غنى "يا ليل" ثم "الزين الزين" أمس' },
		{ before: 'صاحت: أنقذونا أنقذونا أنقذونا' },
		{ before: 'بحث المجلس الملفات حالة حالة وصوت عليها فصلا فصلا' },
		{ before: 'استأنفوا الحوار الفلسطيني الفلسطيني' },
		{ before: 'التقى اللاعب حسن حسن زملاءه' },
		{ before: 'قال لهم: خيركم خيركم لجاره، ونترك ما للناس للناس وما لغيرهم لغيرهم' },
		{ before: 'جاء في القائمة: 4- العقد العقد اتفاق بين طرفين' },
	],
}

function checkRepetition(place: Place): Draft | undefined {
	const { tokens, i, knowledge, annotations } = place
	const written = tokenText(tokens, i)
	const before = tokenText(tokens, i - 2)
	if (written !== before || written === tokenText(tokens, i + 2)) return undefined
	if (written === tokenText(tokens, i - 4) || !isCommon(place)) return undefined
	if ((listedTraits(knowledge.listed, tokens, i) & Trait.repeatable) !== 0) return undefined
	if (isQuoted(tokens, i) || isDistributive(tokens, i) || isMutual(tokens, i)) return undefined
	if (isSentence(tokens, i) || isHeading(tokens, i)) return undefined
	const span = spanOf(tokens, i - 2, i)
	return overlapsName(annotations, span) ? undefined : draft(span, [written])
}

/** The two words alone between quotation marks are a title or a cry. */
function isQuoted(tokens: Tokens, i: number): boolean {
	return (
		tokens.kind[i - 3] === TokenKind.punctuation && tokens.kind[i + 1] === TokenKind.punctuation
	)
}

/** Subject and predicate alike: the best of you is the best of you to his own, and what is to one is to that one. */
function isSentence(tokens: Tokens, i: number): boolean {
	const written = tokenText(tokens, i)
	if (written.length >= SHORTEST_NOUN && written.endsWith(YOUR)) return true
	return written.charCodeAt(0) === LAM && tokenText(tokens, i - 4).endsWith(WHAT)
}

/** A numbered heading, and the sentence below it that begins with the same word. */
function isHeading({ kind }: Tokens, i: number): boolean {
	const isMarked = kind[i - 3] === TokenKind.space && kind[i - 4] === TokenKind.punctuation
	return isMarked && kind[i - 5] === TokenKind.number
}

const YOUR = spell(KAF, MEEM)
const WHAT = spell(MEEM, ALEF)

/** One by one: an indefinite noun of one thing, or of one time, said twice. */
function isDistributive(tokens: Tokens, i: number): boolean {
	const written = tokenText(tokens, i)
	if (/\p{M}/u.test(written)) return true
	if (hasArticle(written, 0) || written.length < SHORTEST_NOUN) return false
	return ONE.includes(written.charCodeAt(written.length - 1))
}

const SHORTEST_NOUN = 4
const ONE = [TEH_MARBUTA, ALEF]

/** Between people of one kind: the adjective of a people or place, with its article, said twice. */
function isMutual(tokens: Tokens, i: number): boolean {
	const written = tokenText(tokens, i)
	return RELATIVE.test(written)
}

const RELATIVE = /^\u0627\u0644.{3,}\u064a\u0629?$/u

/** Names of letters and syllables of foreign names may follow themselves; common words do not. */
function isCommon({ tokens, i, knowledge: { words } }: Place): boolean {
	const first = firstForm(words, tokens.key[i] as number)
	const isShort = tokenText(tokens, i).length < 3
	return first !== NOT_LISTED && (words.weight[first] as number) >= (isShort ? COMMON : 0)
}
