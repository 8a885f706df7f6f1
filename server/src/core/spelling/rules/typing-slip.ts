import { addToKey, keyOf } from '../../text/fold.ts'
import { overlaps } from '../../text/span.ts'
import type { Draft, Place, WordRule } from '../rule.ts'
import { respell, Trait } from '../spellings.ts'
import { firstForm, NOT_LISTED, spellingAt, WEIGHT_UNITS, type WordList } from '../word-list.ts'

/** Weight of a word seen some three hundred times. */
const COMMON = Math.log(300) * WEIGHT_UNITS
const SHORTEST = 6
/** No common word is longer; every candidate costs a look at the whole word. */
const LONGEST = 20

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
	incubating: true,
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
	const start = tokens.start[i] as number
	const end = tokens.start[i + 1] as number
	if (end - start < SHORTEST || end - start > LONGEST) return undefined
	const better = mend(words, tokens.text, start, end)
	if (better === undefined || /\P{L}/u.test(better)) return undefined
	const isName = annotations.entities.mentions.some((name) => {
		return name.kind !== 'ORG' && overlaps(name, { start, end })
	})
	return isName ? undefined : { start, end, replacements: [better] }
}

/** The commonest word one swap or one doubled letter away, spelled as the list spells it. */
function mend(words: WordList, text: string, start: number, end: number): string | undefined {
	let best: string | undefined
	let most = COMMON
	for (let at = start + 1; at < end - 1; at++) {
		const isDoubled = text.charCodeAt(at) === text.charCodeAt(at + 1)
		const key = isDoubled ? keyWithout(text, start, end, at) : keySwapped(text, start, end, at)
		const first = firstForm(words, key)
		if (first === NOT_LISTED || (words.weight[first] as number) <= most) continue
		most = words.weight[first] as number
		const swapped = isDoubled ? '' : text.charAt(at + 1)
		const letters = text.slice(start, at) + swapped + text.charAt(at) + text.slice(at + 2, end)
		best = respell(letters, 0, letters.length, spellingAt(words, first))
	}
	return best
}

/** The key of the word with the letters at `at` and behind it swapped; no string is made. */
function keySwapped(text: string, start: number, end: number, at: number): number {
	const before = keyOf(text, start, at)
	const swapped = addToKey(addToKey(before, text.charCodeAt(at + 1)), text.charCodeAt(at))
	return keyOf(text, at + 2, end, swapped)
}

function keyWithout(text: string, start: number, end: number, at: number): number {
	return keyOf(text, at + 1, end, keyOf(text, start, at))
}
