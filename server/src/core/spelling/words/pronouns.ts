import { ALEF, HEH, KAF, MEEM, NOON, spell, YEH } from '../../text/letters.ts'

/** The pronouns that are written onto a noun or a preposition, as spelled without marks. */
export const NOUN_PRONOUNS: readonly string[] = [
	spell(HEH),
	spell(HEH, ALEF),
	spell(HEH, MEEM),
	spell(HEH, NOON),
	spell(HEH, MEEM, ALEF),
	spell(KAF),
	spell(KAF, MEEM),
	spell(NOON, ALEF),
	spell(YEH),
]
