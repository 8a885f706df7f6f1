import type { PageRule } from '../rule.ts'
import { checkSlips } from '../slips/unlisted-slips.ts'

export const possibleSlip: PageRule = {
	id: 'possible-slip',
	title: {
		en: 'Possible slip',
		ar: 'زلة محتملة',
	},
	unit: 'article',
	over: 'slips',
	summary: 'An unknown word is one letter away from a common one; the words beside it do not tell.',
	rationale: {
		en: 'Some such words are rare, foreign or new: three in four are slips, and a reader must say which.',
		ar: 'من هذه الكلمات نادر ودخيل وجديد، وأكثرها زلات، والحكم فيها للقارئ.',
	},
	message: {
		en: '{0} may be a slip for {1}.',
		ar: '{0} قد تكون زلة عن {1}.',
	},
	severity: 'information',
	fix: 'ask',
	check: (page) => checkSlips(page, 'form'),
	examples: [
		{
			before: 'هذا شأن [الححكومة]',
			after: 'هذا شأن الحكومة',
		},
		{ before: 'دول مجلس التعوان الخليجي' },
		{ before: 'قرية كلكمان بعيدة، وكلكمان صغيرة، وإلى كلكمان طريق' },
	],
}
