import { type Draft, draft } from '../../rule.ts'
import { keyOf } from '../../text/fold.ts'
import { spanOf, TokenKind, tokenText } from '../../text/tokenize.ts'
import type { Place, TokenRule } from '../rule.ts'
import { firstForm, NOT_LISTED } from '../words/word-list.ts'

/** Latin letters of the same key, or of the same look, as an Arabic one. */
const MEANT: ReadonlyMap<string, string> = new Map([
	['i', 'ي'],
	['o', 'ه'],
	['d', 'ي'],
	['h', 'ا'],
	['l', 'م'],
	['k', 'ن'],
	['g', 'ل'],
	['m', 'ة'],
	['j', 'ت'],
	['f', 'ب'],
	['v', 'ر'],
	['b', 'لا'],
])

export const mixedScript: TokenRule = {
	id: 'mixed-script',
	title: {
		en: 'Latin letter in a word',
		ar: 'حرف لاتيني داخل كلمة',
	},
	unit: 'foreign',
	summary: 'A Latin letter is glued to an Arabic word.',
	rationale: {
		en: 'A letter of the other keyboard layout inside a word makes a word nobody searches for.',
		ar: 'حرف لاتيني في كلمة عربية يصنع كلمة لا يبحث عنها أحد.',
	},
	message: {
		en: 'Latin letters in an Arabic word: {0}.',
		ar: 'في الكلمة حروف لاتينية: {0}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkGlued,
	examples: [
		{
			before: 'الرئيس [الأمريكi] وصل',
			after: 'الرئيس الأمريكي وصل',
		},
		{ before: 'قالت الBBC إن الوفد وصل' },
	],
}

/** Only where the word with the meant letter is known: a brand behind an article stays. */
function checkGlued({ tokens, i, knowledge: { words } }: Place): Draft | undefined {
	const arabic = MEANT.get(tokenText(tokens, i))
	if (arabic === undefined) return undefined
	const first = tokens.kind[i - 1] === TokenKind.word ? i - 1 : i
	const last = tokens.kind[i + 1] === TokenKind.word ? i + 1 : i
	if (first === last) return undefined
	const before = first < i ? tokenText(tokens, first) : ''
	const after = last > i ? tokenText(tokens, last) : ''
	const meant = before + arabic + after
	if (firstForm(words, keyOf(meant, 0, meant.length)) === NOT_LISTED) return undefined
	return draft(spanOf(tokens, first, last), [meant])
}
