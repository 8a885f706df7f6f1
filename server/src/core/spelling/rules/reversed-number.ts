import { type Draft, draft } from '../../rule.ts'
import { ARABIC_COMMA, FULL_STOP } from '../../text/letters.ts'
import { spanOf, TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Place, TokenRule } from '../rule.ts'

/** What stood behind the point: a fraction, or a group of thousands. */
const LONGEST_GROUP = 3

export const reversedNumber: TokenRule = {
	id: 'reversed-number',
	title: {
		en: 'Reversed number',
		ar: 'عدد معكوس',
	},
	unit: 'number',
	summary: 'The parts of a number stand in reverse order, parted by a space and a point.',
	rationale: {
		en: 'Programs that lay text out from the right turn a number round: its value is lost to every reader.',
		ar: 'من البرامج ما يقلب أجزاء العدد عند نسخ النص من اليمين، فتضيع قيمته.',
	},
	message: {
		en: 'The parts of this number are in reverse order: {1} for {0}.',
		ar: 'أجزاء العدد {0} معكوسة، وصوابه {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkNumber,
	examples: [
		{
			before: 'ارتفع السهم بنسبة [25 .3]% إلى [60 .11] درهم',
			after: 'ارتفع السهم بنسبة 3.25% إلى 11.60 درهم',
		},
		{
			before: 'بلغت قيمة التداول [480 .125 .12] درهم',
			after: 'بلغت قيمة التداول 12.125.480 درهم',
		},
		{
			before: 'أغلق المؤشر على [40 .512].',
			after: 'أغلق المؤشر على 512.40.',
		},
		{
			before: 'وصلت القيمة إلى [75 .14،320،180] درهما',
			after: 'وصلت القيمة إلى 14،320،180.75 درهما',
		},
		{ before: 'وقع ذلك في عام 2013 .10 أشخاص شهدوا عليه' },
		{ before: 'فاز بنتيجة 6-4 .6-3 في النهائي' },
		{ before: 'المادة 25 . 3 أشخاص اعترضوا، والنسبة 3.25%' },
	],
}

function checkNumber({ tokens, i }: Place): Draft | undefined {
	const { text, start, kind } = tokens
	if (!leadsTo(tokens, i, i + 3) || leadsTo(tokens, i - 3, i)) return undefined
	if (tokenText(tokens, i).length > LONGEST_GROUP) return undefined
	if (isJoint(tokens, i - 1) && kind[i - 2] === TokenKind.number) return undefined
	let last = i + 3
	while (leadsTo(tokens, last, last + 3)) last += 3
	const end = endOfGroups(tokens, last)
	if (isJoint(tokens, end) && kind[end + 1] === TokenKind.number) return undefined
	const whole = text.slice(start[last], start[end])
	const behind = Array.from({ length: (last - i) / 3 }, (_, n) => {
		return tokenText(tokens, last - 3 * (n + 1))
	})
	return draft(spanOf(tokens, i, end - 1), [[whole, ...behind].join(POINT)])
}

const POINT = String.fromCharCode(FULL_STOP)
const COMMAS = [',', String.fromCharCode(ARABIC_COMMA)]

/** A number, a space, and a point that leans on the number behind it. */
function leadsTo({ text, kind, start }: Tokens, i: number, next: number): boolean {
	return (
		kind[i] === TokenKind.number &&
		kind[next] === TokenKind.number &&
		kind[i + 1] === TokenKind.space &&
		text.charCodeAt(start[i + 2] as number) === FULL_STOP
	)
}

/** The token behind number `i` and the groups of three that commas join to it. */
function endOfGroups(tokens: Tokens, i: number): number {
	let end = i + 1
	while (COMMAS.includes(tokenText(tokens, end)) && tokenText(tokens, end + 1).length === 3) {
		if (tokens.kind[end + 1] !== TokenKind.number) break
		end += 2
	}
	return end
}

/** What joins the numbers of a score, a date, a time, or parts of one number. */
function isJoint({ text, kind, start }: Tokens, i: number): boolean {
	return kind[i] === TokenKind.punctuation && JOINTS.includes(text.charAt(start[i] as number))
}

const JOINTS = ['-', '/', ':', POINT, ...COMMAS]
