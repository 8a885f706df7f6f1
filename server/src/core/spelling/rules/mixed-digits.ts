import { type Draft, draft } from '../../rule.ts'
import { ARABIC_INDIC_DIGIT_ZERO } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { digitSystemAt } from '../consistency/numerals.ts'
import type { Place, TokenRule } from '../rule.ts'

const EXTENDED_ZERO = 0x06f0

export const mixedDigits: TokenRule = {
	id: 'mixed-digits',
	title: {
		en: 'Mixed digits in a number',
		ar: 'أرقام مختلطة في عدد واحد',
	},
	unit: 'number',
	summary: 'Digits of several systems stand in one number, or Persian digits in Arabic text.',
	rationale: {
		en: 'A number in two digit systems is read by no parser; Persian digits only look Arabic.',
		ar: 'العدد المكتوب بنظامين لا تقرؤه أداة، والأرقام الفارسية تشبه العربية ولا تطابقها.',
	},
	message: {
		en: 'Write this number in one system: {1} for {0}.',
		ar: 'يكتب العدد {0} بنظام واحد: {1}.',
	},
	severity: 'warning',
	fix: 'safe',
	check: checkDigits,
	examples: [
		{
			before: 'بلغ [\u06635] قتيلا',
			after: 'بلغ 35 قتيلا',
		},
		{
			before: 'وصل [\u06f4] قتلى',
			after: 'وصل \u0664 قتلى',
		},
		{ before: 'قتل 35 وجرح \u0663\u0665 آخرون' },
	],
}

function checkDigits({ tokens, i }: Place): Draft | undefined {
	if (digitSystemAt(tokens, i) !== undefined) return undefined
	const written = tokenText(tokens, i)
	const isMixed = /[0-9]/u.test(written) && /[^0-9\p{Cf}]/u.test(written)
	const mended = isMixed ? toWestern(written) : toArabic(written)
	if (mended === written) return undefined
	return draft(spanOf(tokens, i), [mended])
}

function toArabic(digits: string): string {
	return digits.replace(/[\u06f0-\u06f9]/gu, (digit) => {
		return String.fromCharCode(digit.charCodeAt(0) - EXTENDED_ZERO + ARABIC_INDIC_DIGIT_ZERO)
	})
}

function toWestern(digits: string): string {
	return toArabic(digits).replace(/[\u0660-\u0669]/gu, (digit) => {
		return String(digit.charCodeAt(0) - ARABIC_INDIC_DIGIT_ZERO)
	})
}
