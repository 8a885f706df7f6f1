import type { Sieve } from '../words/sieve.ts'
import { respell } from '../words/spellings.ts'
import { spellingAt } from '../words/word-list.ts'
import { type SlipKind, type SlipLexicon, searchSlips, type Take } from './slip-search.ts'

/** A word one slip away from the one that is written. */
export interface Slip {
	readonly kind: SlipKind
	/** Spelled as the list spells it most. */
	readonly word: string
	/** Its skeleton key. */
	readonly key: number
	/** As in the word list. */
	readonly weight: number
	/** Where in the written word, in code units from its start. */
	readonly at: number
}

/** A slip that a word may be, as a whole or behind a conjunction. */
export interface Candidate {
	readonly slip: Slip
	/** Letters of the conjunction. */
	readonly lead: number
	/** The word that is meant, with the conjunction. */
	readonly word: string
}

/** A slip where it stands. */
export interface Judged extends Candidate {
	/** Nats: how well the word fits those before and behind it. */
	readonly fits: number
	/** Nats by which it is likelier than any other word one slip away. */
	readonly ahead: number
	/** Whether the text has the word as well. */
	readonly isAtHand: () => boolean
	/** Whether the written word fits one of its neighbours. */
	readonly isAtHome: () => boolean
}

/** Slips that fingers make more often than chance would. */
export function isOfFingers(kind: SlipKind): kind is Exclude<SlipKind, 'superfluous' | 'other'> {
	return kind !== 'superfluous' && kind !== 'other'
}

/**
 * The common words one slip away from `text[start, end)`, of the fingers alone where those are asked for
 * (and with a letter too many, if it is long), which costs half as much; only those that pass `among`, where it is
 * given. First letters are taken as they are: nearly nobody slips there.
 */
export function slipsOf(
	lexicon: SlipLexicon,
	text: string,
	start: number,
	end: number,
	which: 'all' | 'fingers',
	among?: Sieve,
): readonly Slip[] {
	const found: Slip[] = []
	const { words } = lexicon
	const take: Take = (kind, key, first, from, to, letters) => {
		const changed = text.slice(start, from) + letters + text.slice(to, end)
		const word = respell(changed, 0, changed.length, spellingAt(words, first))
		const weight = words.weight[first] as number
		found.push({ kind, word, key: key >>> 0, weight, at: from - start })
		return false
	}
	searchSlips(lexicon, text, start, end, which, take, among)
	return found
}

/** Asked whether a common word of this kind of slip would do: `at` as in `Slip`. */
export type Wanted = (kind: SlipKind, at: number, weight: number) => boolean

/** Whether some common word is one slip of the fingers away that is wanted; nearly always there is none. */
export function hasSlip(
	lexicon: SlipLexicon,
	text: string,
	start: number,
	end: number,
	isWanted: Wanted,
): boolean {
	const take: Take = (kind, _key, first, from) => {
		return isWanted(kind, from - start, lexicon.words.weight[first] as number)
	}
	return searchSlips(lexicon, text, start, end, 'fingers', take)
}
