import { type Draft, draft } from '../../rule.ts'
import { ARABIC_COMMA, ARABIC_QUESTION_MARK, ARABIC_SEMICOLON, spell } from '../../text/letters.ts'
import {
	nextVisible,
	previousVisible,
	spanOf,
	TokenKind,
	type Tokens,
} from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'

const COMMA = 0x2c
const SEMICOLON = 0x3b
const QUESTION_MARK = 0x3f

const ARABIC: ReadonlyMap<number, number> = new Map([
	[COMMA, ARABIC_COMMA],
	[SEMICOLON, ARABIC_SEMICOLON],
	[QUESTION_MARK, ARABIC_QUESTION_MARK],
])

export const latinPunctuation: MarkRule = {
	id: 'latin-punctuation',
	title: {
		en: 'Latin punctuation',
		ar: 'علامات ترقيم لاتينية',
	},
	unit: 'mark',
	marks: [...ARABIC.keys()],
	summary: 'A Latin comma, semicolon or question mark stands in Arabic text.',
	rationale: {
		en: 'Splitters and searches that know Arabic marks miss the Latin ones, and on screen they lean the wrong way.',
		ar: 'علامات الترقيم اللاتينية تفوت أدوات التقطيع والبحث، وتميل إلى غير جهتها.',
	},
	message: {
		en: '«{0}» is the Latin mark; Arabic text takes «{1}».',
		ar: 'العلامة «{0}» لاتينية، والعربية تكتب «{1}».',
	},
	severity: 'warning',
	fix: 'safe',
	check: checkLatinMark,
	examples: [
		{
			before: 'قال الوزير[,] إن القرار نهائي',
			after: 'قال الوزير، إن القرار نهائي',
		},
		{
			before: 'هل وصل الوفد[?]',
			after: 'هل وصل الوفد؟',
		},
		{
			before: 'وصل الوفد[ ,]ثم غادر',
			after: 'وصل الوفد، ثم غادر',
		},
		{ before: 'مدرب? ?نادي? ?الريان' },
		{ before: 'ارتفع بنسبة 11? وبلغت الحصة ?25 وهكذا ? عاد الوفد' },
		{ before: 'في معرض #187;جيتكس' },
		{ before: 'بلغ السعر 1,500 دولار' },
		{ before: 'نشرت صحيفة New York Times, Inc بيانا' },
		{
			before: 'آخر تحديث: الأحد[,] 16 أغسطس/ آب[,] 2009[,] 09:20',
			after: 'آخر تحديث: الأحد، 16 أغسطس/ آب، 2009، 09:20',
		},
		{ before: 'نشرت مجلة Nature, 2009, 12 بحثا' },
	],
}

/** Latin beside the mark on either side makes it a Latin mark. */
function checkLatinMark({ tokens, i }: Place): Draft | undefined {
	const arabic = spell(ARABIC.get(tokens.text.charCodeAt(tokens.start[i] as number)) as number)
	const before = previousVisible(tokens, i)
	const after = nextVisible(tokens, i)
	const kinds = [tokens.kind[before], tokens.kind[after]]
	if (kinds.includes(TokenKind.foreign)) return undefined
	if (!kinds.includes(TokenKind.word) && !partsNumbers(tokens, i)) return undefined
	if (tokens.kind[before] === TokenKind.symbol || isResidue(tokens, i)) return undefined
	const isInNumber =
		tokens.kind[i - 1] === TokenKind.number && tokens.kind[i + 1] === TokenKind.number
	if (isInNumber) return undefined
	const leansForward =
		tokens.kind[i - 1] === TokenKind.space && tokens.kind[i + 1] === TokenKind.word
	return leansForward
		? draft(spanOf(tokens, i - 1, i), [`${arabic} `])
		: draft(spanOf(tokens, i), [arabic])
}

/** A comma and a space between two numbers that stand behind an Arabic word. */
function partsNumbers({ text, kind, start }: Tokens, i: number): boolean {
	if (text.charAt(start[i] as number) !== ',' || kind[i + 1] !== TokenKind.space) return false
	if (kind[i - 1] !== TokenKind.number || kind[i + 2] !== TokenKind.number) return false
	let at = i - 1
	while (at >= 0 && kind[at] !== TokenKind.word && kind[at] !== TokenKind.foreign) {
		if (kind[at] === TokenKind.break) return false
		at--
	}
	return kind[at] === TokenKind.word
}

/** The semicolon of a broken entity (`#187;`), and question marks that stand for lost characters. */
function isResidue({ text, kind, start }: Tokens, i: number): boolean {
	const mark = text.charAt(start[i] as number)
	if (mark === ';') return kind[i - 1] === TokenKind.number
	if (mark !== '?') return false
	const beside = [text.charAt((start[i] as number) - 2), text.charAt((start[i] as number) + 2)]
	return beside.includes('?') || !mayEndQuestion(kind[i - 1], kind[i + 1])
}

/** By what stands right before and behind: a lost percent sign stands by a number, a lost dash between spaces. */
function mayEndQuestion(before: number | undefined, after: number | undefined): boolean {
	if (before === TokenKind.number || before === TokenKind.break) return false
	if (after === TokenKind.word || after === TokenKind.number) return false
	return before !== TokenKind.space || after !== TokenKind.space
}
