import { addToKey, keyOf } from '../../text/fold.ts'
import { ALEF, HEH, LAM, MEEM, NOON, spell, TEH, WAW, YEH } from '../../text/letters.ts'
import { BARE_LEADS, DEFINITE_LEADS } from './proclitics.ts'
import { NOUN_PRONOUNS } from './pronouns.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from './word-list.ts'

const ARTICLE = spell(ALEF, LAM)
/** The article also with a no that denies the noun: «the non-aligned». */
const DEFINITE = [...DEFINITE_LEADS, ARTICLE + spell(LAM, ALEF)]

/** Verbs have one more. */
const PRONOUNS = [...NOUN_PRONOUNS, spell(NOON, YEH)]
/** Endings of number, gender, case and person. */
const ENDINGS = [
	'',
	spell(HEH),
	spell(TEH),
	spell(ALEF),
	spell(YEH),
	spell(ALEF, TEH),
	spell(ALEF, NOON),
	spell(YEH, NOON),
	spell(WAW, NOON),
	spell(WAW, ALEF),
	spell(NOON),
	spell(YEH, HEH),
	spell(YEH, YEH, NOON),
	spell(YEH, WAW, NOON),
	spell(YEH, ALEF, TEH),
	spell(TEH, YEH, NOON),
	spell(TEH, ALEF, NOON),
	spell(TEH, MEEM),
]
/** Pronouns stand behind a stem, its plural, its opened teh marbuta, or a verb's ending. */
const BEFORE_PRONOUN = [
	'',
	spell(TEH),
	spell(ALEF, TEH),
	spell(WAW),
	spell(NOON, ALEF),
	spell(ALEF),
	spell(ALEF, NOON),
	spell(WAW, NOON),
]
/** Duals and plurals lose their noon before another noun. */
const CONSTRUCT_ENDINGS = [spell(TEH, ALEF), spell(TEH, YEH), spell(YEH, YEH)]
const INDEFINITE_ENDINGS = [
	...ENDINGS,
	...CONSTRUCT_ENDINGS,
	...BEFORE_PRONOUN.flatMap((ending) => PRONOUNS.map((pronoun) => ending + pronoun)),
]

/** Endings by their last letter, with none at all before them: of many a word can have only a few. */
interface Endings {
	readonly byLast: ReadonlyMap<number, readonly string[]>
	readonly none: readonly string[]
}

const OF_DEFINITE = endingsOf(ENDINGS)
const OF_INDEFINITE = endingsOf(INDEFINITE_ENDINGS)

function endingsOf(all: readonly string[]): Endings {
	const none = all.filter((ending) => ending === '')
	const byLast = new Map<number, string[]>()
	for (const ending of all) {
		if (ending === '') continue
		const last = ending.charCodeAt(ending.length - 1)
		const group = byLast.get(last)
		if (group) group.push(ending)
		else byLast.set(last, [...none, ending])
	}
	return { byLast, none }
}

const SHORTEST_STEM = 3
/** Weight of a word seen a few times. */
export const KNOWN = Math.log(4) * WEIGHT_UNITS

/**
 * Whether the word `text[start, end)`, which the list lacks, is a word it knows with other clitics or
 * endings. A generous reading: it is asked before a word is called a slip. The stem has this weight at the `least`.
 */
export function isInflection(
	words: WordList,
	text: string,
	start: number,
	end: number,
	least: number = KNOWN,
): boolean {
	return (
		someStem(text, start, end, (from, to) => isKnown(words, text, from, to, least)) ||
		isConstructPlural(words, text, start, end)
	)
}

/** Whether one of the stems that clitics and endings may leave of the word `text[start, end)` passes. */
export function someStem(
	text: string,
	start: number,
	end: number,
	isStem: (from: number, to: number) => boolean,
): boolean {
	return (
		DEFINITE.some((lead) => someBehind(text, start, end, lead, OF_DEFINITE, isStem)) ||
		BARE_LEADS.some((lead) => someBehind(text, start, end, lead, OF_INDEFINITE, isStem))
	)
}

function someBehind(
	text: string,
	start: number,
	end: number,
	lead: string,
	{ byLast, none }: Endings,
	isStem: (from: number, to: number) => boolean,
): boolean {
	if (!text.startsWith(lead, start)) return false
	const from = start + lead.length
	if (end - from < SHORTEST_STEM) return false
	const endings = byLast.get(text.charCodeAt(end - 1)) ?? none
	for (let e = 0; e < endings.length; e++) {
		const ending = endings[e] as string
		const to = end - ending.length
		if (to - from >= SHORTEST_STEM && text.startsWith(ending, to) && isStem(from, to)) return true
	}
	return false
}

/** A sound plural loses its noon before another noun; its waw alone is no ending, as verbs are written with an alef. */
function isConstructPlural(words: WordList, text: string, start: number, end: number): boolean {
	return (
		text.charCodeAt(end - 1) === WAW && isListed(words, addToKey(keyOf(text, start, end), NOON))
	)
}

/** The stem itself, with a teh marbuta, or with the article. */
function isKnown(words: WordList, text: string, from: number, to: number, least: number): boolean {
	const key = keyOf(text, from, to)
	const stem = text.slice(from, to)
	return (
		isListed(words, key, least) ||
		isListed(words, keyOf(stem + FEMININE, 0, stem.length + 1), least) ||
		isListed(words, keyOf(ARTICLE + stem, 0, ARTICLE.length + stem.length), least)
	)
}

const FEMININE = spell(HEH)

function isListed(words: WordList, key: number, least = KNOWN): boolean {
	const first = firstForm(words, key)
	return first !== NOT_LISTED && (words.weight[first] as number) >= least
}
