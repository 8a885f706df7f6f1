import type { Draft } from '../../rule.ts'
import { hasArticle } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import { isInflection } from '../inflection.ts'
import { overlapsName } from '../names.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../spellings.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from '../word-list.ts'

/** Weight of a word seen some forty times. */
const COMMON = Math.log(40) * WEIGHT_UNITS
const SHORTEST_HALF = 3
/** The article and three letters. */
const SHORTEST_DEFINITE = 5
const SHORTEST_WHOLE = 8
/** Of both halves together, and of a second half of three letters. */
const JOINT = 11 * WEIGHT_UNITS
const VERY_COMMON = Math.log(2000) * WEIGHT_UNITS

export const gluedWords: WordRule = {
	id: 'glued-words',
	title: {
		en: 'Glued words',
		ar: 'كلمات ملصقة',
	},
	unit: 'word',
	traits: Trait.unlisted,
	summary: 'Two common words are written without the space between them.',
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
		{
			before: 'سلموا [المجلسقائمة] جديدة',
			after: 'سلموا المجلس قائمة جديدة',
		},
		{ before: 'زار نورالدين وعبدالرحمن مدينة شرمساح' },
		{ before: 'وصفها بالكارثية وحواراتهم بالبلاستيكية' },
		{ before: 'استقبل الوزير مستشاريه وسفراءه' },
	],
}

function checkGlued({ tokens, i, knowledge: { words }, annotations }: Place): Draft | undefined {
	const { text } = tokens
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	const at = splitAt(words, text, start, end)
	if (at < 0 || /\p{M}/u.test(text.slice(start, end))) return undefined
	const isName = overlapsName(annotations, { start, end }, ['PER', 'LOC'])
	if (isName || isInflection(words, text, start, end)) return undefined
	return { start, end, replacements: [`${text.slice(start, at)} ${text.slice(at, end)}`] }
}

/** Before an article two common words are enough; elsewhere stems and endings meet by chance. */
function splitAt(words: WordList, text: string, start: number, end: number): number {
	let best = -1
	let most = 0
	for (let at = start + SHORTEST_HALF; at <= end - SHORTEST_HALF; at++) {
		const weight = jointWeight(words, text, start, at, end)
		if (weight <= most) continue
		most = weight
		best = at
	}
	return best
}

/** How common the two halves are together; zero where it is not common enough. */
function jointWeight(
	words: WordList,
	text: string,
	start: number,
	at: number,
	end: number,
): number {
	const first = weightOf(words, text, start, at)
	if (first <= COMMON) return 0
	const second = weightOf(words, text, at, end)
	if (second <= COMMON) return 0
	if (hasArticle(text, at) && end - at >= SHORTEST_DEFINITE) return first + second
	const isLong = at - start > SHORTEST_HALF && end - start >= SHORTEST_WHOLE
	const isSure = first + second >= JOINT && (end - at > SHORTEST_HALF || second >= VERY_COMMON)
	return isLong && isSure ? first + second : 0
}

function weightOf(words: WordList, text: string, start: number, end: number): number {
	const first = firstForm(words, keyOf(text, start, end))
	return first === NOT_LISTED ? 0 : (words.weight[first] as number)
}
