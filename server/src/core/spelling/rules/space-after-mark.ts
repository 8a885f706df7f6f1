import { type Draft, draft } from '../../rule.ts'
import {
	ARABIC_COMMA,
	ARABIC_QUESTION_MARK,
	ARABIC_SEMICOLON,
	COLON,
	EXCLAMATION_MARK,
	FULL_STOP,
} from '../../text/letters.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'
import { closesAt } from '../words/brackets.ts'
import { isLetterName } from '../words/letter-names.ts'

export const spaceAfterMark: MarkRule = {
	id: 'space-after-mark',
	title: {
		en: 'No space after a mark',
		ar: 'لا مسافة بعد العلامة',
	},
	unit: 'mark',
	marks: [ARABIC_COMMA, ARABIC_SEMICOLON, ARABIC_QUESTION_MARK, FULL_STOP, COLON, EXCLAMATION_MARK],
	before: TokenKind.word,
	summary: 'No space stands between a mark and the next word.',
	rationale: {
		en: 'Tools that split at spaces take both words and the mark for one.',
		ar: 'أدوات التقطيع تعد الكلمتين والعلامة بينهما كلمة واحدة.',
	},
	message: {
		en: 'A space is missing after «{0}».',
		ar: 'سقطت المسافة بعد «{0}».',
	},
	severity: 'information',
	fix: 'safe',
	check: checkGap,
	examples: [
		{
			before: 'وصل الوفد[،]ثم غادر',
			after: 'وصل الوفد، ثم غادر',
		},
		{
			before: 'غادر الوفد[.]وقال الوزير إنه عاد',
			after: 'غادر الوفد. وقال الوزير إنه عاد',
		},
		{
			before: 'ذكرت «الصحيفة»[:]وصل الوفد (وهو كبير)[.]وقال الوزير إنه عاد',
			after: 'ذكرت «الصحيفة»: وصل الوفد (وهو كبير). وقال الوزير إنه عاد',
		},
		{ before: 'كتب الصحفي ":أهلا" ثم سكت' },
		{ before: 'ذكرت أ.ف.ب أن د.أحمد وصل' },
		{ before: 'قالت قناة بي.بي.سي وشركة آي.بي.إم' },
		{ before: 'وصل الوفد، ثم غادر' },
	],
}

/** Stops after one letter, and between the names of two letters, are those of initials and abbreviations. */
function checkGap({ tokens, i }: Place): Draft | undefined {
	const isBehindWord = tokens.kind[i - 1] === TokenKind.word && tokenText(tokens, i - 1).length > 1
	if (!isBehindWord && !closesAt(tokens, i - 1)) return undefined
	const next = tokenText(tokens, i + 1)
	if (next.length < 2 || (isLetterName(next) && isLetterName(tokenText(tokens, i - 1)))) {
		return undefined
	}
	return draft(spanOf(tokens, i), [`${tokenText(tokens, i)} `])
}
