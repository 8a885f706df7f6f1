import { type Draft, draft } from '../../rule.ts'
import { ARABIC_INDIC_DIGIT_ZERO } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { DIGITS, digitSystemAt, numerals } from '../consistency/numerals.ts'
import { countStyles, styleToKeep } from '../consistency/styles.ts'
import type { Page, PageRule } from '../rule.ts'

export const digitSystem: PageRule = {
	id: 'digit-system',
	title: {
		en: 'Two systems of digits',
		ar: 'نظامان للأرقام',
	},
	unit: 'article',
	over: 'numbers',
	summary: 'Numbers stand in Western digits here and in Arabic-Indic digits there.',
	rationale: {
		en: 'Readers see two styles and searches two numbers; a newsroom keeps to one.',
		ar: 'النظامان في نص واحد نسقان للقارئ وعددان للباحث، والدار تلتزم أحدهما.',
	},
	message: {
		en: 'Write {1} for {0}: the other numbers are in the other digits ({2} against {3}).',
		ar: 'اكتب {1} بدل {0}: سائر الأعداد بالأرقام الأخرى ({2} مقابل {3}).',
	},
	severity: 'information',
	fix: 'house',
	check: (page) => (mayMix(page) ? checkSystem(page) : []),
	examples: [
		{
			before: 'قتل 35 وجرح 20 وفقد 12 ثم نجا [\u0663\u0665]',
			after: 'قتل 35 وجرح 20 وفقد 12 ثم نجا 35',
		},
		{
			before: 'نجا [35] رجلا',
			after: 'نجا \u0663\u0665 رجلا',
			house: { digits: 'arabic' },
		},
		{ before: 'قتل 35 وجرح 20' },
		{ before: 'قتل 35 وجرح \u0662\u0660' },
	],
}

/** Where no house asks, a text without Arabic-Indic digits has one system. */
function mayMix({ tokens, numbers, house }: Page): boolean {
	return house.digits !== undefined || numbers.some((i) => digitSystemAt(tokens, i) === 'arabic')
}

function checkSystem({ tokens, numbers, house }: Page): readonly Draft[] {
	const found = numerals(tokens, numbers)
	const style = styleToKeep(found, house.digits, DIGITS)
	if (style === undefined) return []
	const drafts: Draft[] = []
	const counts = countStyles(found)
	for (const { i, style: own } of found) {
		if (own === style) continue
		const better =
			style === 'western' ? toWestern(tokenText(tokens, i)) : toArabic(tokenText(tokens, i))
		drafts.push(
			draft(spanOf(tokens, i), [better], {
				args: [better, String(counts.get(style) ?? 0), String(counts.get(own) ?? 0)],
			}),
		)
	}
	return drafts
}

function toWestern(digits: string): string {
	return digits.replace(/[\u0660-\u0669]/gu, (digit) =>
		String(digit.charCodeAt(0) - ARABIC_INDIC_DIGIT_ZERO),
	)
}

function toArabic(digits: string): string {
	return digits.replace(/[0-9]/gu, (digit) =>
		String.fromCharCode(ARABIC_INDIC_DIGIT_ZERO + Number(digit)),
	)
}
