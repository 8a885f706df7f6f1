import { keyOf } from '../../text/fold.ts'
import { ALEF, spell, TEH } from '../../text/letters.ts'
import { DEFINITE } from './proclitics.ts'
import { respell } from './spellings.ts'
import { firstForm, spellingAt, WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

const SHORTEST = 6
/** With the article it is no verb, and few nouns end in a bare teh. */
const BARE_TEH = new RegExp(`^${DEFINITE}.+[^${spell(ALEF)}]${spell(TEH)}$`, 'u')
/** Weight of a plural that is in use, and by which it must be the commoner. */
const IN_USE = Math.log(40) * WEIGHT_UNITS
const RATIO = Math.log(20) * WEIGHT_UNITS

/**
 * The sound feminine plural of which `text[start, end)` has lost the alef. Like that of a relative adjective it is
 * lost so often that to return is no sign of a word. Undefined where it is none.
 */
export function femininePlural(
	words: WordList,
	text: string,
	start: number,
	end: number,
): string | undefined {
	if (text.charCodeAt(end - 1) !== TEH || end - start < SHORTEST) return undefined
	const written = text.slice(start, end)
	if (!BARE_TEH.test(written)) return undefined
	const plural = written.slice(0, -1) + spell(ALEF, TEH)
	const key = keyOf(plural, 0, plural.length)
	const weight = weightOfKey(words, key)
	if (weight < IN_USE || weightOfKey(words, keyOf(text, start, end)) > weight - RATIO) {
		return undefined
	}
	return respell(plural, 0, plural.length, spellingAt(words, firstForm(words, key)))
}
