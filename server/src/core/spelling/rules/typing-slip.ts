import { ALEF, TEH } from '../../text/letters.ts'
import type { Page, PageRule } from '../rule.ts'
import type { Slip } from '../slips.ts'
import { checkSlips } from '../unlisted-slips.ts'
import { WEIGHT_UNITS } from '../word-list.ts'

export const typingSlip: PageRule = {
	id: 'typing-slip',
	unit: 'article',
	over: 'unlisted',
	summary: 'An unknown word is a common one with letters swapped, doubled, lost or wrongly dotted.',
	rationale: {
		en: 'A slip of the fingers makes a word that stands in no list and is found by nobody.',
		ar: 'زلة الأصابع تصنع كلمة ليست في قائمة ولا يجدها باحث.',
	},
	message: {
		en: '{0} looks like a slip for {1}.',
		ar: '{0} تبدو زلة، ولعلها {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: (page: Page) => checkSlips(page, isTypical),
	examples: [
		{
			before: 'دول مجلس [التعوان] الخليجي',
			after: 'دول مجلس التعاون الخليجي',
		},
		{
			before: 'أعلنت [الحككومة] ذلك',
			after: 'أعلنت الحكومة ذلك',
		},
		{
			before: 'شارك النتائج مع [المسخدمين] على المنصة',
			after: 'شارك النتائج مع المستخدمين على المنصة',
		},
		{
			before: 'رئيس [الحمهورية] المنتخب',
			after: 'رئيس الجمهورية المنتخب',
		},
		{ before: 'قرية كلكمان بعيدة، وكلكمان صغيرة، وإلى كلكمان طريق' },
		{ before: 'وصل مستشاروه إلى هلسنكي' },
	],
}

/** Shorter words are one slip away from some other word by chance, unless that is very common. */
const LONG = { swapped: 6, doubled: 6, missing: 7, like: 7 }
const VERY_COMMON = Math.log(700) * WEIGHT_UNITS

function isTypical({ kind, at, weight }: Slip, written: string): boolean {
	if (kind === 'superfluous' || kind === 'other') return false
	const isShort = written.length < LONG[kind]
	if (isShort && (weight < VERY_COMMON || written.length < LONG[kind] - 1)) return false
	return kind !== 'missing' || (at > 1 && !isFirstPerson(written))
}

/** A verb of the first person lacks the lam that would make it a verbal noun with its article. */
function isFirstPerson(written: string): boolean {
	const at = written.charCodeAt(0) === ALEF ? 0 : 1
	return written.charCodeAt(at) === ALEF && written.charCodeAt(at + 1) === TEH
}
