import { once } from '../../once.ts'
import { keyOf } from '../../text/fold.ts'
import { ownCopy } from '../../text/own-copy.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { isDerivation } from '../words/derivation.ts'
import { isInflection } from '../words/inflection.ts'
import { firstForm, NOT_LISTED, type WordList } from '../words/word-list.ts'
import { stemOf } from './slip-evidence.ts'
import { type Candidate, slipsOf } from './slips.ts'

/** A word that may be a slip: what it says by itself, worked out as it is asked. */
export interface Suspect {
	readonly words: WordList
	readonly written: string
	/** Whether the list has it, if hardly. */
	readonly isListed: boolean
	/** Whether somebody wrote down that it is a word, though it looks like a slip. */
	readonly isRare: boolean
	/** The common words that a slip makes it of: of the fingers, and any. */
	readonly slipsOfFingers: () => readonly Candidate[]
	readonly slips: () => readonly Candidate[]
	/** Whether it may be a known word with other clitics or endings. */
	readonly isInflection: () => boolean
	/** Whether a pattern may make it of a known root. */
	readonly isDerivation: () => boolean
}

/** By form: such words are names as often as slips, and return. */
const suspects = new WeakMap<SpellingKnowledge, Map<string, Suspect>>()
const MOST_REMEMBERED = 1 << 12

/** What is known of this form. */
export function suspectOf(knowledge: SpellingKnowledge, written: string): Suspect {
	const remembered = suspects.get(knowledge) ?? new Map<string, Suspect>()
	suspects.set(knowledge, remembered)
	const known = remembered.get(written)
	if (known) return known
	if (remembered.size >= MOST_REMEMBERED) remembered.clear()
	const suspect = newSuspect(knowledge, ownCopy(written))
	remembered.set(suspect.written, suspect)
	return suspect
}

function newSuspect(knowledge: SpellingKnowledge, written: string): Suspect {
	const { words, listed } = knowledge
	const { length } = written
	return {
		words,
		written,
		isListed: firstForm(words, keyOf(written, 0, length)) !== NOT_LISTED,
		isRare: listed.rareWords.has(written),
		slipsOfFingers: once(() => candidates(knowledge, written, 'fingers')),
		slips: once(() => candidates(knowledge, written, 'all')),
		isInflection: once(() => isInflection(words, written, 0, length)),
		isDerivation: once(() => isDerivation(words, written, 0, length)),
	}
}

function candidates(
	knowledge: SpellingKnowledge,
	written: string,
	which: 'all' | 'fingers',
): readonly Candidate[] {
	const lead = stemOf(written, 0, written.length)
	const conjunction = written.slice(0, lead)
	const whole = slipsOf(knowledge, written, 0, written.length, which)
	const stems = lead === 0 ? [] : slipsOf(knowledge, written, lead, written.length, which)
	return [
		...whole.map((slip) => ({ slip, lead: 0, word: slip.word })),
		...stems.map((slip) => ({ slip, lead, word: conjunction + slip.word })),
	]
}
