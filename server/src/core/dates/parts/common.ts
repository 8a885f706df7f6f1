import { TATWEEL } from '../../text/letters.ts'
import { link, word } from '../grammar/part.ts'

/** The word for day, before a date or weekday. */
export const dayWord = word('unit', ({ unit, number }) => unit === 'D' && number === 'one')

/** The word for month, before its name. */
export const monthWord = word('unit', ({ unit, number }) => unit === 'M' && number === 'one')

export const of = link('of')

/** An adjective that says which one is meant. */
export const direction = word('direction')

/** The article written apart from a number in figures. */
export const theMark = word('marker', (kind) => kind === 'the')

/** Prepositions that a name of a time follows where a name of something else would not. */
export const PREPOSITIONS = ['in', 'andin', 'during', 'since', 'until', 'to'] as const

/** Hyphen and dashes; where a keyboard has none, a tatweel by itself stands for one. */
export const DASHES = `-–—${String.fromCharCode(TATWEEL)}`
