import type { PageRule } from '../rule.ts'
import { checkReturning } from '../slips/returning-words.ts'

export const loneSlip: PageRule = {
	id: 'lone-slip',
	title: {
		en: 'Slip of a word that returns',
		ar: 'زلة عن كلمة متكررة',
	},
	unit: 'article',
	over: 'unlisted',
	summary: 'An unknown word stands once, one slip away from a word that returns in the article.',
	rationale: {
		en: 'What an article writes several times it means; one letter off, once, is neither counted nor found with it.',
		ar: 'ما تكرر في النص هو المقصود، وما خالفه بحرف مرة واحدة لا يعد معه ولا يوجد.',
	},
	message: {
		en: '{0} stands here once; {1} ({2:times}) may be meant.',
		ar: '{0} وردت مرة واحدة، ولعل المقصود {1} ({2:times}).',
	},
	severity: 'information',
	fix: 'ask',
	check: checkReturning,
	examples: [
		{
			before: 'زار كلكمان البلدة، ثم ألقى كلكمان كلمة، وودع الأهالي [كلمكان] مساء',
			after: 'زار كلكمان البلدة، ثم ألقى كلكمان كلمة، وودع الأهالي كلكمان مساء',
		},
		{ before: 'زار كلكمان البلدة، وودع الأهالي كلمكان مساء' },
		{ before: 'زار كلكمان البلدة، ثم ألقى كلكمان كلمة، وعاد كلكمين مساء' },
		{ before: 'زار كلكمان البلدة، ثم ألقى كلكمان كلمة، واستقبل الأهالي ككلكمان مساء' },
	],
}
