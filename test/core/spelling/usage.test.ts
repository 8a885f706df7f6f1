import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readUsages, usageAt } from '../../../server/src/core/spelling/words/usage.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'

const LIST = `
تواجد	حضور, وجود
ملفت	لافت	endings
نقاهة	راحة
على ضوء	في ضوء
نفس الوقت	الوقت نفسه
نفس الليلة	الليلة نفسها
هام	مهم	endings
حيات	حياة
متوفي	متوفى
جاءو	جاؤوا
يتواجد	يوجد
`
/** Correct words and phrases that a clitic or a neighbour brings near a listed use. */
const LOOK_ALIKES = `
سهام الشركات
وشيك
رشيق
لطالما كان
بما أن
قبل أن تخرج من البيت
إبراهيم رئيسي
اتهام
بروتين
مستشفى كليفلاند كلينك
فرعون وهامان
رأسمالي
خلال سنوات
سيأتي
في قريتها
هذا ما فعلوه
الملك حسينا
أمراض معوية
في حين ما زال
`
const usages = readUsages('usage.txt', LIST)

/** What the text's first word, or the words from it on, may be replaced with. */
function replacementsOf(text: string): string | undefined {
	return usageAt(usages, tokenize(text), 0)?.replacements.join(' | ')
}

/** Every use of the list the product ships that a text holds, as the text has it. */
function usesIn(text: string): readonly string[] {
	const tokens = tokenize(text)
	return [...tokens.start.subarray(0, tokens.count)].flatMap((start, i) => {
		const found = usageAt(shipped, tokens, i)
		return found ? [text.slice(start, tokens.start[found.endToken])] : []
	})
}

const shipped = readUsages('usage.txt', readFileSync('lexicon/usage.txt', 'utf8'))

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
		{
			name: 'joins lam and the article of the right form',
			text: 'لنفس الوقت',
			right: 'للوقت نفسه',
		},
		{
			name: 'joins lam and the article of a noun with lam',
			text: 'لنفس الليلة',
			right: 'لليلة نفسها',
		},
		{
			name: 'keeps the seen of the future',
			text: 'وسيتواجد',
			right: 'وسيوجد',
		},
		{
			name: 'makes an alef of an alef maksura before a pronoun',
			text: 'متوفيها',
			right: 'متوفاها',
		},
		{
			name: 'drops the silent alef of a plural verb before a pronoun',
			text: 'جاءوها',
			right: 'جاؤوها',
		},
		{ name: 'takes no pronoun off behind an article', text: 'التواجدي', right: undefined },
		{ name: 'takes no seen off a noun', text: 'سهام', right: undefined },
		{
			name: 'finds nothing where the right form is written alike',
			text: 'حياتهم',
			right: undefined,
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

	it('refuses a use that is listed twice', () => {
		assert.throws(() => readUsages('usage.txt', 'wrong\tright\nwrong\tother'), /usage.txt:2/u)
	})

	it('refuses a wrong form with marks, which no text would match', () => {
		assert.throws(() => readUsages('usage.txt', 'مُلفت\tلافت'), /marks/u)
	})

	it('ships a list that recommends nothing it replaces', () => {
		const right = [...shipped.values()].flat().flatMap((usage) => usage.right)
		assert.deepEqual(
			right.flatMap((form) => usesIn(form).map((use) => [form, use])),
			[],
		)
	})

	it('ships a list that leaves alone what looks like a listed use', () => {
		assert.deepEqual(LOOK_ALIKES.trim().split('\n').flatMap(usesIn), [])
	})
})
