import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import { reseatTanwin } from '../letters/tanwin.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'

export const tanwinSeat: WordRule = {
	id: 'tanwin-seat',
	title: {
		en: 'Misplaced tanwin',
		ar: 'تنوين في غير موضعه',
	},
	unit: 'word',
	traits: Trait.misplacedTanwin,
	summary: 'A tanwin stands on an alef that does not belong there, or twice.',
	rationale: {
		en: 'Teh marbuta and a hamza after alef carry the tanwin themselves; the extra alef makes another word.',
		ar: 'التاء المربوطة والهمزة بعد الألف تحملان التنوين، فلا تزاد بعدهما ألف.',
	},
	message: {
		en: '{0} needs no alef for its tanwin: {1}.',
		ar: 'لا تزاد ألف لتنوين {0}، وصوابها {1}.',
	},
	severity: 'error',
	fix: 'safe',
	check: checkSeat,
	examples: [
		{
			before: 'شيدت الشركة [بناءاً] ضخما',
			after: 'شيدت الشركة بناءً ضخما',
		},
		{
			before: 'زار [مدرسةاً] جديدة',
			after: 'زار مدرسةً جديدة',
		},
		{ before: 'قرأ جزءاً من الكتاب مساءً ورأى فتىً' },
	],
}

function checkSeat({ tokens, i }: Place): Draft {
	return draft(spanOf(tokens, i), [reseatTanwin(tokenText(tokens, i))])
}
