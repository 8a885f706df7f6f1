import { type Draft, draft } from '../../rule.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import { overlapsName } from '../names.ts'
import type { Page, PageRule } from '../rule.ts'
import { mayBeSaidAlike, wordSaidAlike } from '../slips/said-alike.ts'

export const saidAlike: PageRule = {
	id: 'said-alike',
	title: {
		en: 'Letters said alike',
		ar: 'حروف تتشابه في النطق',
	},
	unit: 'article',
	summary:
		'A word that news hardly has is a common one but for a letter or an ending that many say alike.',
	rationale: {
		en: 'The ear does not tell them apart. Rare words look like these, so only the house style `usage: strict` asks.',
		ar: 'الضاد والظاء، والدال والذال، والتاء المفتوحة والمربوطة، والألف بعد واو الجماعة: لا تميزها الأذن. ومن الغريب ما يشبهها، فلا ينبه إليها إلا إذا طلب نسق الدار ذلك.',
	},
	message: {
		en: 'News writes {1}, and hardly ever {0}.',
		ar: 'تكتب الأخبار {1} وقلما تكتب {0}.',
	},
	severity: 'information',
	fix: 'house',
	check: (page) => (page.house.usage === 'strict' ? checkAlike(page) : []),
	examples: [
		{
			before: 'كان التلاميذ حين [قامو] من النوم',
			after: 'كان التلاميذ حين قاموا من النوم',
			house: { usage: 'strict' },
		},
		{
			before: 'كانوا [يتضاهرون] في الشارع',
			after: 'كانوا يتظاهرون في الشارع',
			house: { usage: 'strict' },
		},
		{
			before: 'قصة [مستوحات] من الواقع',
			after: 'قصة مستوحاة من الواقع',
			house: { usage: 'strict' },
		},
		{
			before: 'بيع [لالمال] وحده',
			after: 'بيع للمال وحده',
			house: { usage: 'strict' },
		},
		{
			before: 'دخلوا المستشفى وقالوا إن الضغط والظلم واحد',
			house: { usage: 'strict' },
		},
		{ before: 'قرية كلكمضن وتغدتها وكتبتا', house: { usage: 'strict' } },
		{ before: 'كان التلاميذ حين قامو من النوم' },
	],
}

function checkAlike({ tokens, knowledge, annotations }: Page): readonly Draft[] {
	const drafts: Draft[] = []
	const { words } = knowledge
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word || !mayBeSaidAlike(words, tokens, i)) continue
		const meant = wordSaidAlike(words, tokenText(tokens, i))
		const span = spanOf(tokens, i)
		if (meant === undefined || overlapsName(annotations, span)) continue
		drafts.push(draft(span, [meant]))
	}
	return drafts
}
