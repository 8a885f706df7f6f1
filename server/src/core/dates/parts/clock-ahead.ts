import { look } from '../grammar/look.ts'
import { PUNCTUATION, senseBit } from '../senses.ts'

/** Words without which an hour needs a colon. */
const CLOCK_WORDS =
	senseBit.marker |
	senseBit.part |
	senseBit.fraction |
	senseBit.meridiem |
	senseBit.zone |
	senseBit.reckoning
const COLON = 0x3a
/** A day, what joins it to its hour, and the hour are no longer than this. */
const REACH = 14

/** Takes no item; succeeds where something near tells of a clock, so that nothing else is tried. */
export const clockAhead = look(({ items: { bits, lexeme }, at, end }) => {
	const last = Math.min(end, at + REACH)
	for (let i = at; i < last; i++) {
		const own = bits[i] as number
		if ((own & CLOCK_WORDS) !== 0 || (own === PUNCTUATION && lexeme[i] === COLON)) return true
	}
	return false
})
