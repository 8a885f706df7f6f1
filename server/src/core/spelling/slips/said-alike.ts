import { askedOnce } from '../../lexicon/word-memo.ts'
import {
	ALEF,
	ALEF_MAKSURA,
	DAD,
	DAL,
	LAM,
	SAD,
	SEEN,
	spell,
	TEH,
	TEH_MARBUTA,
	THAL,
	THEH,
	WAW,
	YEH,
	ZAH,
	ZAIN,
} from '../../text/letters.ts'
import { tokenText } from '../../text/tokenize.ts'
import { isInflection } from '../words/inflection.ts'
import { type KnownWord, knownAs } from '../words/known-as.ts'
import { scanWord, spellingOf } from '../words/spellings.ts'
import { WEIGHT_UNITS, type WordList } from '../words/word-list.ts'

/** A word that may be meant: how it is spelled, and the weight from which it is common enough. */
interface Candidate {
	readonly form: string
	readonly least: number
}

const KNOWN = Math.log(12) * WEIGHT_UNITS
const COMMON = Math.log(55) * WEIGHT_UNITS
/** Commoner words are meant. */
const RARE = Math.log(7) * WEIGHT_UNITS
/** The word meant is so many times commoner than the one written. */
const LEAD = Math.log(12) * WEIGHT_UNITS
const SHORTEST = 3
const LONG = 5

/** Whether `wordSaidAlike` finds something for word `i`, as for hardly any. */
export const mayBeSaidAlike = askedOnce((words: WordList, tokens, i) => {
	return wordSaidAlike(words, tokenText(tokens, i)) !== undefined
})

/** The common word that one which news hardly has is but for what is said alike; undefined when there is none. */
export function wordSaidAlike(words: WordList, written: string): string | undefined {
	if (written.length < SHORTEST || MARK.test(written)) return undefined
	const weight = withItsEnd(words, written).weight
	if (weight > RARE) return undefined
	for (const { form, least } of candidates(words, written, weight === 0)) {
		const known = withItsEnd(words, form)
		if (known.weight > Math.max(least, weight + LEAD)) return known.form
	}
	return undefined
}

const MARK = /\P{L}/u

/** Of the commoner letters only those in words that news never has. */
function* candidates(words: WordList, written: string, isNew: boolean): Iterable<Candidate> {
	for (const form of otherEndings(written)) yield { form, least: KNOWN }
	for (const form of otherLetters(written, EMPHATIC)) yield { form, least: KNOWN }
	if (!isNew || written.length < LONG) return
	const others = [...otherLetters(written, ALIKE)]
	if (others.length === 0 || isInflection(words, written, 0, written.length)) return
	for (const form of others) yield { form, least: COMMON }
}

/** What is written for the ending of another word, and that ending. */
const ENDINGS: readonly (readonly [written: string, meant: string])[] = [
	[spell(WAW), spell(WAW, ALEF)],
	[spell(ALEF, TEH), spell(ALEF, TEH_MARBUTA)],
	[spell(TEH_MARBUTA), spell(TEH)],
	[spell(ALEF, YEH, ALEF_MAKSURA), spell(ALEF, YEH, ALEF)],
	[spell(ALEF), spell(ALEF_MAKSURA)],
]
/** The article keeps its alef behind no lam. */
const ARTICLE = /^([\u0648\u0641]?)\u0644\u0627\u0644\u0644?/u
const ELIDED = `$1${spell(LAM, LAM)}`

function* otherEndings(written: string): Iterable<string> {
	for (const [ending, meant] of ENDINGS) {
		if (written.endsWith(ending)) yield written.slice(0, -ending.length) + meant
	}
	if (ARTICLE.test(written)) yield written.replace(ARTICLE, ELIDED)
}

/** Letters by those that are written for them. */
type Letters = ReadonlyMap<number, number>

const EMPHATIC: Letters = new Map([
	[DAD, ZAH],
	[ZAH, DAD],
])
const ALIKE: Letters = new Map([
	[DAL, THAL],
	[THAL, DAL],
	[TEH, THEH],
	[THEH, TEH],
	[SEEN, SAD],
	[SAD, SEEN],
	[ZAIN, THAL],
])

function* otherLetters(written: string, letters: Letters): Iterable<string> {
	for (let at = 0; at < written.length; at++) {
		const meant = letters.get(written.charCodeAt(at))
		if (meant === undefined) continue
		yield written.slice(0, at) + String.fromCharCode(meant) + written.slice(at + 1)
	}
}

/** How news spells `form` most, its last letter aside, and what that weighs. */
function withItsEnd(words: WordList, form: string): KnownWord {
	const isMarked = spellingOf(scanWord(form, 0, form.length)) & 1
	return knownAs(words, form, (_, spelling) => (spelling & 1) === isMarked)
}
