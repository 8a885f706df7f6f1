import type { Draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { ALEF, LAM } from '../../text/letters.ts'
import { overlaps } from '../../text/span.ts'
import { tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../spellings.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from '../word-list.ts'

/** Weight of a word seen some forty times. */
const COMMON = Math.log(40) * WEIGHT_UNITS
const SHORTEST_HALF = 3
/** The article and three letters. */
const SHORTEST_SECOND = 5

export const gluedWords: WordRule = {
	id: 'glued-words',
	unit: 'word',
	traits: Trait.unlisted,
	summary: 'A common word and a definite one are written without the space between them.',
	rationale: {
		en: 'Lost line ends and spaces glue words together; neither is found any more.',
		ar: 'سقوط المسافة يلصق الكلمتين فلا توجد واحدة منهما في البحث.',
	},
	message: {
		en: '{0} looks like two words: {1}.',
		ar: '{0} تبدو كلمتين: {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkGlued,
	examples: [
		{
			before: 'تعرف على [عناصرالخبرة] في المؤسسة',
			after: 'تعرف على عناصر الخبرة في المؤسسة',
		},
		{ before: 'زار نورالدين وعبدالرحمن مدينة شرمساح' },
		{ before: 'وصفها بالكارثية وحواراتهم بالبلاستيكية' },
		{ before: 'استقبل الوزير مستشاريه وسفراءه' },
	],
}

function checkGlued({ tokens, i, knowledge: { words }, annotations }: Place): Draft | undefined {
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const at = splitAt(words, tokens.text, start, end)
	if (at < 0) return undefined
	const isName = annotations.entities.mentions.some((name) => {
		return name.kind !== 'ORG' && overlaps(name, { start, end })
	})
	if (isName) return undefined
	const written = tokenText(tokens, i)
	const parted = `${written.slice(0, at - start)} ${written.slice(at - start)}`
	return { start, end, replacements: [parted] }
}

/** Before an article, where both halves are common words; elsewhere stems and endings meet by chance. */
function splitAt(words: WordList, text: string, start: number, end: number): number {
	for (let at = start + SHORTEST_HALF; at <= end - SHORTEST_SECOND; at++) {
		if (text.charCodeAt(at) !== ALEF || text.charCodeAt(at + 1) !== LAM) continue
		const weight = Math.min(weightOf(words, text, start, at), weightOf(words, text, at, end))
		if (weight > COMMON) return at
	}
	return -1
}

function weightOf(words: WordList, text: string, start: number, end: number): number {
	const first = firstForm(words, keyOf(text, start, end))
	return first === NOT_LISTED ? 0 : (words.weight[first] as number)
}
