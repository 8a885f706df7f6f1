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
