import type { Place, Preference } from '../rule.ts'
import { lacksItsHamza } from '../words/listed.ts'
import type { Spelling } from '../words/spellings.ts'

/**
 * What is preferred of a word whose hamza is accepted either way: one of both, for a reader to choose, where it needs one and
 * has none; else only its last letter can be wrong.
 */
export function ofTwoWays(
	{ tokens, i, knowledge }: Place,
	preference: Preference,
	written: Spelling,
): Preference {
	const isLacking = lacksItsHamza(knowledge.listed, tokens.key[i] as number, written)
	return isLacking ? { ...preference, lead: 0 } : sameHamzas(preference, written)
}

function sameHamzas(preference: Preference, written: Spelling): Preference {
	const { spelling, odds, lead, count, writtenCount } = preference
	const onlyLast = (written & ~1) | (spelling & 1)
	return { spelling: onlyLast, odds, lead, other: undefined, count, writtenCount }
}
