import { type Draft, draft } from '../../rule.ts'
import {
	ARABIC_COMMA,
	ARABIC_QUESTION_MARK,
	ARABIC_SEMICOLON,
	COLON,
	EXCLAMATION_MARK,
	FULL_STOP,
} from '../../text/letters.ts'
import { oneOf } from '../../text/one-of.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Page, PageRule } from '../rule.ts'

/** Marks that lean on the word before them. */
const isLeaning = oneOf([
	ARABIC_COMMA,
	ARABIC_SEMICOLON,
	ARABIC_QUESTION_MARK,
	FULL_STOP,
	COLON,
	EXCLAMATION_MARK,
])

/** A text that spaces this share of its marks was cut into tokens on purpose. */
const PRETOKENISED = 0.8
const FEW_MARKS = 10

export const spaceBeforeMark: PageRule = {
	id: 'space-before-mark',
	title: {
		en: 'Space before a mark',
		ar: 'مسافة قبل العلامة',
	},
	unit: 'article',
	over: 'spacedMarks',
	summary:
		'A space stands before a comma, full stop or other mark that leans on the word before it.',
	rationale: {
		en: 'The mark can slip to the next line, and splitters take it for a word.',
		ar: 'قد تنتقل العلامة إلى أول السطر، وقد تعدها أدوات التقطيع كلمة.',
	},
	message: {
		en: 'No space before «{1}».',
		ar: 'لا مسافة قبل «{1}».',
	},
	severity: 'information',
	fix: 'safe',
	check: checkMarks,
	examples: [
		{
			before: 'وصل الوفد[ ،] ثم غادر',
			after: 'وصل الوفد، ثم غادر',
		},
		{
			before: 'غادر الوفد[ .]وقال الوزير إنه عاد',
			after: 'غادر الوفد. وقال الوزير إنه عاد',
		},
		{ before: 'وصل الوفد، ثم غادر في الساعة 10:30' },
		{ before: 'وصل الوفد ... ثم غادر' },
	],
}

function checkMarks({ tokens, marks, spacedMarks }: Page): readonly Draft[] {
	const spaced = spacedMarks.filter((i) => leans(tokens, i) && isSpaced(tokens, i))
	if (spaced.length === 0) return []
	const leaning = countLeaning(tokens, marks)
	if (leaning >= FEW_MARKS && spaced.length >= leaning * PRETOKENISED) return []
	return spaced.map((i) => draftOf(tokens, i))
}

function countLeaning(tokens: Tokens, marks: readonly number[]): number {
	let leaning = 0
	for (const i of marks) if (leans(tokens, i)) leaning++
	return leaning
}

function leans(tokens: Tokens, i: number): boolean {
	return isLeaning(tokens.text.charCodeAt(tokens.start[i] as number))
}

/** Not before an ellipsis, nor a number's own point, nor at the start of a line, nor beside Latin. */
function isSpaced(tokens: Tokens, i: number): boolean {
	if (tokens.kind[i + 1] === TokenKind.number) return false
	const before = tokens.kind[i - 2]
	if (before === undefined || before === TokenKind.break || before === TokenKind.foreign)
		return false
	const code = tokens.text.charCodeAt(tokens.start[i] as number)
	const next = tokens.text.charCodeAt(tokens.start[i + 1] as number)
	return code !== next && tokens.kind[i + 1] !== TokenKind.foreign
}

function draftOf(tokens: Tokens, i: number): Draft {
	const mark = tokenText(tokens, i)
	const needsSpace = tokens.kind[i + 1] === TokenKind.word
	return draft(spanOf(tokens, i - 1, i), [needsSpace ? `${mark} ` : mark], { args: [mark] })
}
