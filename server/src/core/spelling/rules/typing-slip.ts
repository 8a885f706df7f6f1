import type { Draft } from '../../rule.ts'
import { addToKey, keyOf } from '../../text/fold.ts'
import {
	ALEF,
	DAL,
	HEH,
	LAM,
	MEEM,
	NOON,
	REH,
	spell,
	TEH,
	THAL,
	WAW,
	YEH,
} from '../../text/letters.ts'
import { overlaps } from '../../text/span.ts'
import type { Page, PageRule } from '../rule.ts'
import { respell } from '../spellings.ts'
import {
	firstForm,
	NOT_LISTED,
	passes,
	type Sieve,
	sieveOf,
	spellingAt,
	WEIGHT_UNITS,
	type WordList,
} from '../word-list.ts'

/** Weight of a word seen some three hundred times. */
const COMMON = Math.log(300) * WEIGHT_UNITS
const SHORTEST = 6
/** The letters most often left out: long vowels, letters of endings, and dal beside its twin. */
const MISSING = [ALEF, WAW, YEH, LAM, MEEM, NOON, TEH, REH, HEH, DAL, THAL] as const
/** No common word is longer; every candidate costs a look at the whole word. */
const LONGEST = 20

export const typingSlip: PageRule = {
	id: 'typing-slip',
	unit: 'article',
	over: 'unlisted',
	summary: 'An unknown word is one swapped, missing or superfluous letter away from a common one.',
	rationale: {
		en: 'A slip of the fingers makes a word that stands in no list and is found by nobody.',
		ar: 'زلة الأصابع تصنع كلمة ليست في قائمة ولا يجدها باحث.',
	},
	message: {
		en: '{0} looks like a slip for {1}.',
		ar: '{0} تبدو زلة، ولعلها {1}.',
	},
	severity: 'information',
	fix: 'ask',
	check: checkSlips,
	examples: [
		{
			before: 'دول مجلس [التعوان] الخليجي',
			after: 'دول مجلس التعاون الخليجي',
		},
		{
			before: 'أعلنت [الحككومة] ذلك',
			after: 'أعلنت الحكومة ذلك',
		},
		{
			before: 'شارك النتائج مع [المسخدمين] على المنصة',
			after: 'شارك النتائج مع المستخدمين على المنصة',
		},
		{ before: 'قرية كلكمان بعيدة، وكلكمان صغيرة، وإلى كلكمان طريق' },
		{ before: 'وصل مستشاروه إلى هلسنكي' },
	],
}

/** A slip happens once: a word that returns is a word, or a name. */
function* checkSlips({
	tokens,
	unlisted,
	annotations,
	knowledge: { words },
}: Page): Iterable<Draft> {
	const counts = new Map<number, number>()
	for (const i of unlisted) {
		const key = tokens.key[i] as number
		counts.set(key, (counts.get(key) ?? 0) + 1)
	}
	for (const i of unlisted) {
		const start = tokens.start[i] as number
		const end = tokens.start[i + 1] as number
		if (end - start < SHORTEST || end - start > LONGEST) continue
		if ((counts.get(tokens.key[i] as number) ?? 0) > 1) continue
		const better = mend(words, tokens.text, start, end)
		if (better === undefined || /\P{L}/u.test(better)) continue
		const isName = annotations.entities.mentions.some((name) => {
			return name.kind !== 'ORG' && overlaps(name, { start, end })
		})
		if (!isName) yield { start, end, replacements: [better] }
	}
}

/** Most of what is tried is no word: the sieve says so at once. */
function sieveFor(words: WordList): Sieve {
	const known = sieves.get(words)
	if (known) return known
	const sieve = sieveOf(words, COMMON)
	sieves.set(words, sieve)
	return sieve
}

const sieves = new WeakMap<WordList, Sieve>()

/** The commonest word one slip away, spelled as the list spells it. */
function mend(words: WordList, text: string, start: number, end: number): string | undefined {
	let best: string | undefined
	let most = COMMON
	const sieve = sieveFor(words)
	const weigh = (key: number, from: number, to: number, ...letters: number[]) => {
		if (!passes(sieve, key)) return
		const first = firstForm(words, key)
		if (first === NOT_LISTED || (words.weight[first] as number) <= most) return
		most = words.weight[first] as number
		const word = text.slice(start, from) + spell(...letters) + text.slice(to, end)
		best = respell(word, 0, word.length, spellingAt(words, first))
	}
	for (let at = start + 1; at < end; at++) {
		const before = keyOf(text, start, at)
		const here = text.charCodeAt(at)
		const next = text.charCodeAt(at + 1)
		if (at + 1 < end && here === next) weigh(keyOf(text, at + 1, end, before), at, at + 1)
		else if (at + 1 < end) {
			const swapped = keyOf(text, at + 2, end, addToKey(addToKey(before, next), here))
			weigh(swapped, at, at + 2, next, here)
		}
		for (const missing of MISSING) {
			weigh(keyOf(text, at, end, addToKey(before, missing)), at, at, missing)
		}
	}
	return best
}
