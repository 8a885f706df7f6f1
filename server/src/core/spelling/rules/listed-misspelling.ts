import { type Draft, draft } from '../../rule.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { listedEntry } from '../words/listed.ts'
import { isBare, type Misspelling, misspellingsAt } from '../words/misspellings.ts'
import { isWordBehindSpace } from '../words/neighbours.ts'
import { endsRealPhrase } from '../words/real-phrases.ts'
import { Trait } from '../words/spellings.ts'

export const listedMisspelling: WordRule = {
	id: 'listed-misspelling',
	title: {
		en: 'Known misspelling',
		ar: 'خطأ شائع',
	},
	unit: 'word',
	traits: Trait.misspelt,
	summary: 'A known misspelling, from the list in lexicon/words.txt.',
	rationale: {
		en: 'Some misspellings are so common that counting cannot tell them from words; people list them.',
		ar: 'أغلاط شاعت حتى لا يميزها العد من الصواب، فجمعت في قائمة.',
	},
	message: {
		en: '{0} is a common misspelling of {1}.',
		ar: 'الصواب {1} لا {0}.',
	},
	severity: 'error',
	fix: 'safe',
	check: checkList,
	examples: [
		{
			before: '[شيئ] مهم حدث أمس',
			after: 'شيء مهم حدث أمس',
		},
		{
			before: '[إنشاء الله] نلتقي غدا',
			after: 'إن شاء الله نلتقي غدا',
		},
		{
			before: 'غادر [الشاطيء] [مساءا] وطلب [الإطلاع على] الملف',
			after: 'غادر الشاطئ مساءً وطلب الاطلاع على الملف',
		},
		{
			before: 'نقلت الوكالة [ا.ف.ب] عن الملكة [اليزابيث] أنها بخير',
			after: 'نقلت الوكالة أ.ف.ب عن الملكة إليزابيث أنها بخير',
		},
		{ before: 'أعلن عن إنشاء مدرسة جديدة، وجاءا معا' },
		{ before: 'هذا موضوع إنشاء.الله أعلم بما فيه' },
		{ before: 'شكا المرض ثم برئ منه، ولم يسئ إلى أحد في صحراء النفود' },
	],
}

function checkList({ tokens, i, knowledge: { listed } }: Place): Draft | undefined {
	const misspellings = misspellingsAt(listed.misspellings, listedEntry(listed, tokens, i))
	const found = misspellings.find((misspelling) => {
		return stands(misspelling, tokens, i - 2 * misspelling.anchor)
	})
	if (!found || endsRealPhrase(listed.realPhrases, tokens, i)) return undefined
	return draftOf(found, tokens, i - 2 * found.anchor)
}

/** Whether token `i` is the first of these words; that by which it is looked up is compared before the others. */
function stands(
	{ wrong, anchor, parted }: Misspelling,
	tokens: Place['tokens'],
	i: number,
): boolean {
	const isWritten = (word: string, n: number) => isBare(word, tokenText(tokens, i + 2 * n))
	if (i < 0 || !isWritten(wrong[anchor] as string, anchor)) return false
	return wrong.every((word, n) => {
		return n === 0 ? isWritten(word, n) : goesOn(tokens, i + 2 * n, parted, word)
	})
}

function draftOf(found: Misspelling, tokens: Place['tokens'], i: number): Draft {
	const span = spanOf(tokens, i, i + 2 * (found.wrong.length - 1))
	return draft(span, [written(found, tokens, i)], { doubtful: found.asks })
}

/** Word for word, what stands between them stays; else they are parted as listed. */
function written(
	{ wrong, right, parted }: Misspelling,
	tokens: Place['tokens'],
	i: number,
): string {
	if (wrong.length !== right.length) return right.join(parted)
	return right.map((word, n) => (n === 0 ? word : tokenText(tokens, i + 2 * n - 1) + word)).join('')
}

function goesOn(tokens: Place['tokens'], i: number, parted: string, word: string): boolean {
	const isParted =
		parted === ' ' ? isWordBehindSpace(tokens, i) : tokenText(tokens, i - 1) === parted
	return isParted && i < tokens.count && isBare(word, tokenText(tokens, i))
}
