import {
	ALEF,
	HAMZA,
	spell,
	WAW,
	WAW_WITH_HAMZA_ABOVE,
	YEH,
	YEH_WITH_HAMZA_ABOVE,
} from '../../text/letters.ts'
import { NOUN_PRONOUNS } from './pronouns.ts'

/** The cases that some word before a noun can ask for; `direct` is any but the genitive. */
export type Case = 'genitive' | 'accusative' | 'direct'

const CASES: ReadonlySet<string> = new Set<Case>(['genitive', 'accusative', 'direct'])

/** Whether `field` names a case. */
export function isCase(field: string): field is Case {
	return CASES.has(field)
}

/**
 * A noun that ends in a hamza, in front of a pronoun: there the seat of the hamza tells the case (waw in
 * the nominative, yeh in the genitive, none in the accusative).
 */
export interface CasedHamza {
	/** UTF-16 offset of the hamza from the start of the word. */
	readonly at: number
	readonly stem: string
	readonly pronoun: string
}

const LONGEST_PRONOUN = 3
/** Not mine, which looks like the ending of relative adjectives and of duals. */
const PRONOUNS: ReadonlySet<string> = new Set(
	NOUN_PRONOUNS.filter((pronoun) => pronoun !== spell(YEH)),
)
/** Hollow verbs that end in a hamza take their object in the same place: came, willed, harmed and lit. */
const VERB = /^[\u0648\u0641\u0644]?(?:.\u0627|\u0623[\u0633\u0636\u0641]\u0627)$/u

/** The noun `word` (without marks) with its hamza; undefined when it is none. */
export function casedHamza(word: string): CasedHamza | undefined {
	const at = hamzaAt(word)
	if (at < 2) return undefined
	const pronoun = word.slice(at + 1)
	const stem = word.slice(0, at)
	return PRONOUNS.has(pronoun) && !VERB.test(stem) ? { at, stem, pronoun } : undefined
}

/** Where a hamza stands before the last few letters of a word; -1 where none does. */
function hamzaAt(word: string): number {
	const last = word.length - 2
	for (let at = last; at >= 0 && at > last - LONGEST_PRONOUN; at--) {
		if (isSeat(word.charCodeAt(at))) return at
	}
	return -1
}

function isSeat(code: number): boolean {
	return code === HAMZA || code === WAW_WITH_HAMZA_ABOVE || code === YEH_WITH_HAMZA_ABOVE
}

/** The code units a hamza behind `stem` may have in this case, likeliest first; none where any may be right. */
export function seatsIn(which: Case, stem: string): readonly number[] {
	const before = stem.charCodeAt(stem.length - 1)
	if (which === 'genitive' || before === YEH) return [YEH_WITH_HAMZA_ABOVE]
	if (before !== ALEF && before !== WAW) return []
	return which === 'accusative' ? [HAMZA] : [WAW_WITH_HAMZA_ABOVE, HAMZA]
}
