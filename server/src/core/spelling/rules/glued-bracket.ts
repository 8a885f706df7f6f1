import { type Draft, draft } from '../../rule.ts'
import { TATWEEL } from '../../text/letters.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'
import { CLOSING, closingAt } from '../words/brackets.ts'

type Pair = readonly [open: string, close: string]

/** Square ones hold the number of a note, which leans on its word. */
const PAIRS: readonly Pair[] = [...CLOSING].filter(([open]) => open !== '[')
/** So few letters in brackets are an ending, as of the feminine. */
const ENDING = 3

export const gluedBracket: MarkRule = {
	id: 'glued-bracket',
	title: {
		en: 'No space outside brackets',
		ar: 'لا مسافة خارج القوسين',
	},
	unit: 'mark',
	marks: PAIRS.flat().map((mark) => mark.charCodeAt(0)),
	summary: 'No space stands between a word and the bracket or quotation beside it.',
	rationale: {
		en: 'Tools that split at spaces take the word and what stands in brackets for one.',
		ar: 'أدوات التقطيع تعد الكلمة وما بين القوسين كلمة واحدة.',
	},
	message: {
		en: 'A space is missing beside «{0}».',
		ar: 'سقطت المسافة بجوار «{0}».',
	},
	severity: 'information',
	fix: 'safe',
	check: checkMark,
	examples: [
		{
			before: 'بلغ السعر في السوق[(]295) جنيها (وهو كثير[)]وقال التاجر إنه ارتفع',
			after: 'بلغ السعر في السوق (295) جنيها (وهو كثير) وقال التاجر إنه ارتفع',
		},
		{
			before: 'قال في كتابه «البيان[»]وفي غيره',
			after: 'قال في كتابه «البيان» وفي غيره',
		},
		{ before: 'دعا كل معلم(ة) ومدرس(ين) وال(فيفا) و(اليونسكو)' },
		{ before: 'قال ل»الصحيفة» إن الوفد وصل' },
		{ before: 'ذكرت “الصحيفة الأولى و”الصحيفة الثانية” وب«الأمس» أنه وصل' },
		{ before: 'ردت »الشركة« بأن العرض «ضعيف»' },
		{ before: 'هذا ما ذكره الباحث[[9]] في كتابه' },
		{ before: 'الدالة f(x) والعدد 5(أ) والبيت(' },
	],
}

function checkMark({ tokens, i }: Place): Draft | undefined {
	const mark = tokenText(tokens, i)
	const pair = PAIRS.find((both) => both.includes(mark)) as Pair
	if (mark === pair[0]) {
		return opensAtWord(tokens, i, pair) ? draft(spanOf(tokens, i), [` ${mark}`]) : undefined
	}
	return closesAtWord(tokens, i, pair) ? draft(spanOf(tokens, i), [`${mark} `]) : undefined
}

/** Right behind a word that is no clitic, and something closes it; a mark before it is closed as well, not turned round. */
function opensAtWord(tokens: Tokens, i: number, pair: Pair): boolean {
	if (!isWord(tokens, i - 1)) return false
	const end = closingAt(tokens, i, pair[1])
	if (end <= i + 1 || (end === i + 2 && isEnding(tokens, i + 1))) return false
	const before = markBefore(tokens, i, pair)
	return before < 0 || isOpenedBefore(tokens, before, pair)
}

/** Right before a word, and something opens it. */
function closesAtWord(tokens: Tokens, i: number, pair: Pair): boolean {
	if (!isWord(tokens, i + 1) || isClitic(tokens, i - 1) || !isOpenedBefore(tokens, i, pair))
		return false
	return !(markBefore(tokens, i, pair) === i - 2 && isEnding(tokens, i - 1))
}

function isOpenedBefore(tokens: Tokens, i: number, pair: Pair): boolean {
	const before = markBefore(tokens, i, pair)
	if (before < 0 || tokenText(tokens, before) !== pair[0]) return false
	return closingAt(tokens, before, pair[1]) === i
}

/** The last of the two marks before token `i` on its line; -1 when there is none. */
function markBefore({ text, start, kind }: Tokens, i: number, pair: Pair): number {
	for (let at = i - 1; at >= 0 && kind[at] !== TokenKind.break; at--) {
		if (kind[at] === TokenKind.punctuation && pair.includes(text.charAt(start[at] as number)))
			return at
	}
	return -1
}

/** A word that can stand by itself before a bracket, or behind one. */
function isWord(tokens: Tokens, i: number): boolean {
	return tokens.kind[i] === TokenKind.word && !isClitic(tokens, i)
}

/** What leans on the next word: one letter, clitics and the article, or what a tatweel is drawn out of. */
function isClitic(tokens: Tokens, i: number): boolean {
	if (tokens.kind[i] !== TokenKind.word) return false
	const word = tokenText(tokens, i)
	return word.length < 2 || CLITICS.test(word) || word.charCodeAt(word.length - 1) === TATWEEL
}

const CLITICS = /^[\u0648\u0641\u0628\u0643\u0644]{0,2}(?:\u0627\u0644)?$/u

function isEnding(tokens: Tokens, i: number): boolean {
	return tokens.kind[i] === TokenKind.word && tokenText(tokens, i).length <= ENDING
}
