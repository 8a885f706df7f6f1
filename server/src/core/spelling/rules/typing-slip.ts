import { keyOf } from '../../text/fold.ts'
import { overlaps } from '../../text/span.ts'
import { tokenText } from '../../text/tokenize.ts'
import type { Draft, Place, WordRule } from '../rule.ts'
import { respell, Trait } from '../spellings.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from '../word-list.ts'

/** Weight of a word seen some three hundred times. */
const COMMON = Math.log(300) * WEIGHT_UNITS
const SHORTEST = 6

export const typingSlip: WordRule = {
	id: 'typing-slip',
	unit: 'word',
	traits: Trait.unlisted,
	summary: 'Two letters of a common word are swapped, or one is typed twice.',
	rationale: {
		en: 'A slip of the fingers makes a word that stands in no list and is found by nobody.',
		ar: 'زلة الأصابع تصنع كلمة ليست في قائمة ولا يجدها باحث.',
	},
	message: {
		en: '{0} looks like a slip for {1}.',
		ar: '{0} تبدو زلة، ولعلها {1}.',
	},
	severity: 'warning',
	fix: 'ask',
	check: checkSlip,
	examples: [
		{
			before: 'دول مجلس [التعوان] الخليجي',
			after: 'دول مجلس التعاون الخليجي',
		},
		{
			before: 'أعلنت [الحككومة] ذلك',
			after: 'أعلنت الحكومة ذلك',
		},
		{ before: 'وصل مستشاروه إلى هلسنكي' },
	],
}

function checkSlip({ tokens, i, knowledge: { words }, annotations }: Place): Draft | undefined {
	const written = tokenText(tokens, i)
	if (written.length < SHORTEST || /\P{L}/u.test(written)) return undefined
	const better = bestOf(words, [...swapped(written), ...undoubled(written)])
	if (better === undefined) return undefined
	const span = { start: tokens.start[i] as number, end: tokens.start[i + 1] as number }
	const isName = annotations.entities.mentions.some((name) => {
		return name.kind !== 'ORG' && overlaps(name, span)
	})
	return isName ? undefined : { ...span, replacements: [better] }
}

/** The commonest candidate, spelled as the list spells it. */
function bestOf(words: WordList, candidates: readonly string[]): string | undefined {
	let best: string | undefined
	let most = COMMON
	for (const candidate of candidates) {
		const first = firstForm(words, keyOf(candidate, 0, candidate.length))
		if (first === NOT_LISTED || (words.weight[first] as number) <= most) continue
		most = words.weight[first] as number
		best = respell(candidate, 0, candidate.length, words.spelling[first] as number)
	}
	return best
}

function* swapped(word: string): Iterable<string> {
	for (let at = 1; at < word.length - 1; at++) {
		if (word[at] === word[at + 1]) continue
		yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
	}
}

function* undoubled(word: string): Iterable<string> {
	for (let at = 2; at < word.length; at++) {
		if (word[at] === word[at - 1]) yield word.slice(0, at) + word.slice(at + 1)
	}
}
