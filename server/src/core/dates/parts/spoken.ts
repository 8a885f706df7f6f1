import { alone, before, unless } from '../grammar/look.ts'
import { choice, word } from '../grammar/part.ts'

/** Takes no item: a word that means a time in speech only comes next where all is a date. */
export const spokenOnlyAlone = choice(unless(word('marker', (kind) => kind === 'spoken')), alone)

/** Takes no item: a word comes next that has this meaning in speech only. */
export const isSpoken = before(word('marker', (kind) => kind === 'spoken'))
