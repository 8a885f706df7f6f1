import assert from 'node:assert/strict'
import { readUsages, usageAt } from '../../../server/src/core/spelling/usage.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'

const LIST = `
تواجد	حضور, وجود
ملفت	لافت	endings
نقاهة	راحة
على ضوء	في ضوء
`
const usages = readUsages('usage.txt', LIST)

/** What the text's first word, or the words from it on, may be replaced with. */
function replacementsOf(text: string): string | undefined {
	return usageAt(usages, tokenize(text), 0)?.replacements.join(' | ')
}

describe('disputed usage', () => {
	const cases = [
		{
			name: 'offers every right form',
			text: 'تواجد',
			right: 'حضور | وجود',
		},
		{
			name: 'keeps conjunction, preposition and article',
			text: 'وبالتواجد',
			right: 'وبالحضور | وبالوجود',
		},
		{
			name: 'keeps an article behind lam',
			text: 'للتواجد',
			right: 'للحضور | للوجود',
		},
		{
			name: 'keeps a pronoun',
			text: 'تواجدهم',
			right: 'حضورهم | وجودهم',
		},
		{
			name: 'opens a teh marbuta before a pronoun',
			text: 'نقاهتها',
			right: 'راحتها',
		},
		{
			name: 'passes an ending on',
			text: 'الملفتات',
			right: 'اللافتات',
		},
		{
			name: 'reads a phrase behind a conjunction',
			text: 'وعلى ضوء ذلك',
			right: 'وفي ضوء',
		},
		{
			name: 'reads past vowel marks',
			text: 'مُلفت',
			right: 'لافت',
		},
		{ name: 'gives no ending to a word without endings', text: 'تواجدات', right: undefined },
		{ name: 'asks for the whole phrase', text: 'على الضوء', right: undefined },
		{ name: 'does not fold letters', text: 'علي ضوء', right: undefined },
	]
	for (const { name, text, right } of cases) {
		it(name, () => assert.equal(replacementsOf(text), right))
	}

	it('refuses a line that says nothing', () => {
		assert.throws(() => readUsages('usage.txt', 'same\tsame'), /usage.txt:1/u)
		assert.throws(() => readUsages('usage.txt', 'wrong\tright\tending'), /expected: endings/u)
	})
})
