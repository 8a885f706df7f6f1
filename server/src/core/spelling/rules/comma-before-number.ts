import { type Draft, draft } from '../../rule.ts'
import { ARABIC_COMMA, WAW } from '../../text/letters.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import type { MarkRule, Place } from '../rule.ts'

export const commaBeforeNumber: MarkRule = {
	id: 'comma-before-number',
	title: {
		en: 'Comma before its number',
		ar: 'فاصلة قبل عددها',
	},
	unit: 'mark',
	marks: [ARABIC_COMMA],
	before: TokenKind.number,
	summary: 'A comma leans on the number that should stand before it.',
	rationale: {
		en: 'Programs that lay text out from the right turn a number and its comma round: it is parted from its word.',
		ar: 'من البرامج ما يقلب العدد وفاصلته عند نسخ النص من اليمين، فينفصل العدد عن كلمته.',
	},
	message: {
		en: 'The comma belongs behind the number: {1}',
		ar: 'موضع الفاصلة بعد العدد: {1}',
	},
	severity: 'warning',
	fix: 'safe',
	check: checkComma,
	examples: [
		{
			before: 'وقع ذلك خلال العام[ ،2009] والتقى الوزيران',
			after: 'وقع ذلك خلال العام 2009، والتقى الوزيران',
		},
		{
			before: 'سجل الهدف في الدقيقة[ ،79] ورفع الفريق رصيده',
			after: 'سجل الهدف في الدقيقة 79، ورفع الفريق رصيده',
		},
		{ before: 'وصل الوفد ،20 شخصا من بيروت' },
		{ before: 'وقع ذلك في 2010 ،2011 والأعوام التي تلت' },
		{ before: 'فاز برقمي سبعة ،8 ،9 أمس' },
		{ before: 'وقع ذلك خلال العام 2009، والتقى الوزيران، 12 منهم غابوا' },
	],
}

/**
 * Behind a word and a space, and a word follows: between numbers it is a list. A number that is no year may count what
 * follows, unless that is another clause.
 */
function checkComma({ tokens, i }: Place): Draft | undefined {
	const { text, start, kind } = tokens
	const isBehindWord = kind[i - 1] === TokenKind.space && kind[i - 2] === TokenKind.word
	const isBeforeWord = kind[i + 2] === TokenKind.space && kind[i + 3] === TokenKind.word
	if (!isBehindWord || !isBeforeWord) return undefined
	const opensClause = text.charCodeAt(start[i + 3] as number) === WAW
	if (!opensClause && !YEAR.test(tokenText(tokens, i + 1))) return undefined
	const mended = `${tokenText(tokens, i + 1)}${tokenText(tokens, i)}`
	return draft(spanOf(tokens, i - 1, i + 1), [` ${mended}`], { args: [mended] })
}

const YEAR = /^(?:1[0-9]|20)\d\d$/u
