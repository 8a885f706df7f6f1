import { foldLetter, skeleton } from '../../text/fold.ts'
import { ALEF, HEH, KAF, MEEM, NOON, spell, TEH, WAW, YEH } from '../../text/letters.ts'
import { DEFINITE, leadOf } from '../words/proclitics.ts'
import type { SlipKind } from './slip-search.ts'
import type { Candidate } from './slips.ts'

/**
 * Whether grammar makes such a change at `at` of `written` as readily as fingers do: a clitic before its like, a
 * prefix, an ending. Of inflections it also swaps the first letter of the stem with the next, as another root has them.
 */
export function isWhereGrammarIs(
	kind: SlipKind,
	at: number,
	written: string,
	isInflection: boolean,
): boolean {
	const { length } = written
	const letter = foldLetter(written.charCodeAt(at))
	const lead = leadOf(skeleton(written))
	switch (kind) {
		case 'doubled':
			return letter !== ALEF && !(letter === YEH && written.endsWith(RELATIVE_PLURAL))
		case 'missing':
			return at >= length || (at <= lead && !IS_DEFINITE.test(written))
		case 'like':
			return at <= Math.max(1, lead - 1) || isOfEndings(written, at)
		case 'swapped':
			return (at === length - 2 && isOfEndings(written, at + 1)) || (isInflection && at <= lead)
		default:
			return true
	}
}

/** What a sound plural ends in whose yeh was struck twice: it looks like that of a relative adjective. */
export const RELATIVE_PLURAL = spell(YEH, YEH, NOON)

/** The same by letters: with the article or without, a verb of another form or person, a long vowel before the last letter. */
export function isOfGrammar(
	{ slip, lead: before, word: meant }: Candidate,
	written: string,
): boolean {
	if (IS_DEFINITE.test(written) !== IS_DEFINITE.test(meant)) return true
	const at = before + slip.at
	const lead = leadOf(skeleton(written))
	const here = foldLetter(written.charCodeAt(at))
	const put = foldLetter(meant.charCodeAt(at))
	if (slip.kind === 'like') return at === lead && PERSONS.has(here) && PERSONS.has(put)
	if (slip.kind !== 'missing') return false
	if (at === written.length - 1) return VOWELS.has(put)
	const isBehindPrefix = PREFIXES.has(foldLetter(written.charCodeAt(at - 1)))
	return at <= lead + 1 && isBehindPrefix && FORMS.has(put)
}

const IS_DEFINITE = new RegExp(`^${DEFINITE}`, 'u')

function isOfEndings(written: string, from: number): boolean {
	for (let at = from; at < written.length; at++) {
		if (!ENDINGS.has(foldLetter(written.charCodeAt(at)))) return false
	}
	return true
}

const VOWELS: ReadonlySet<number> = new Set([ALEF, WAW, YEH])
/** Letters that endings are made of. */
const ENDINGS: ReadonlySet<number> = new Set([ALEF, TEH, NOON, HEH, MEEM, WAW, YEH, KAF])
/** What a verb of the present starts with. */
const PERSONS: ReadonlySet<number> = new Set([YEH, TEH, NOON])
/** What may stand before a stem, and behind it in verbs of some forms and what is made of them. */
const PREFIXES: ReadonlySet<number> = new Set([YEH, TEH, NOON, ALEF, MEEM])
const FORMS: ReadonlySet<number> = new Set([TEH, NOON])
