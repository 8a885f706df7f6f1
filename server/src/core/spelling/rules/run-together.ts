import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { ALEF_MAKSURA, TEH, TEH_MARBUTA } from '../../text/letters.ts'
import { spanOf, tokenText } from '../../text/tokenize.ts'
import type { Place, WordRule } from '../rule.ts'
import { Trait } from '../words/spellings.ts'
import { firstForm, NOT_LISTED, type WordList } from '../words/word-list.ts'

export const runTogether: WordRule = {
	id: 'run-together',
	title: {
		en: 'Words run together',
		ar: 'كلمات متصلة',
	},
	unit: 'word',
	traits: Trait.finalInside,
	summary: 'A letter that only ends words stands inside one: two words run together.',
	rationale: {
		en: 'Teh marbuta and alef maksura never stand inside a word; behind them a space is missing.',
		ar: 'التاء المربوطة والألف المقصورة لا تقعان وسط الكلمة، فبعدهما مسافة ساقطة.',
	},
	message: {
		en: '{0} is two words, or holds a letter that only ends words: {1}.',
		ar: '{0} كلمتان ملتصقتان أو فيها حرف لا يقع إلا آخرا: {1}.',
	},
	severity: 'error',
	fix: 'ask',
	check: checkInside,
	examples: [
		{
			before: '[حكومةمصر] الجديدة',
			after: 'حكومة مصر الجديدة',
		},
		{
			before: 'السلام [علىكم] جميعا',
			after: 'السلام عليكم جميعا',
		},
		{ before: 'حكومة مصر الجديدة على الأرض' },
	],
}

function checkInside({ tokens, i, knowledge: { words } }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	const at = written.search(/[\u0629\u0649](?=[\u064b-\u0652]*[\u0621-\u064a]{2})/u)
	if (at < 0) return undefined
	const letter = written.charCodeAt(at)
	const joined = written.slice(0, at) + medialOf(letter) + written.slice(at + 1)
	const parts = [written.slice(0, at + 1), written.slice(at + 1)]
	const isTwo = parts.every((part) => part.length > 1 && isWord(words, part))
	const choices = [...(isWord(words, joined) ? [joined] : []), ...(isTwo ? [parts.join(' ')] : [])]
	if (choices.length === 0 && letter === ALEF_MAKSURA) return undefined
	return draft(spanOf(tokens, i), choices, { args: [choices[0] ?? written] })
}

/** What the letter becomes when letters follow it in one word. */
function medialOf(letter: number): string {
	return String.fromCharCode(letter === TEH_MARBUTA ? TEH : 0x064a)
}

function isWord(words: WordList, word: string): boolean {
	return firstForm(words, keyOf(word, 0, word.length)) !== NOT_LISTED
}
