import { Clitic } from '../find-word.ts'
import { before, carries } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	NOTHING,
	optional,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { andPart } from './and-part.ts'
import { countInWords } from './number.ts'

/** The word for minutes, or its sign. */
export const minuteWord = choice(
	word('unit', ({ unit }) => unit === 'MIN'),
	word('marker', (kind) => kind === 'minute'),
)

/** "Ten minutes", "20 minutes", "20'" behind a conjunction, apart or not. */
const minutes: Part<number> = map(
	sequence({
		and: optional(link('and')),
		value: choice(
			countInWords,
			digits(() => true),
		),
		unit: minuteWord,
	}),
	({ value }) => (value.value < 60 ? value.value : NOTHING),
)
const lackingMinutes = map(sequence({ except: link('except'), minutes }), ({ minutes }) => -minutes)
/** "Save five", by the fives of the dial. */
const lackingFives = map(
	sequence({ except: link('except'), value: countInWords }),
	({ value: { value } }) => (value % 5 === 0 && value < 30 ? -value : NOTHING),
)
/** "Save a quarter". */
export const lackingFraction = map(
	sequence({ except: link('except'), fraction: word('fraction') }),
	({ fraction }) => -60 / fraction.sense,
)
/** "And a half", "and a quarter and five minutes". */
export const fractionAndMore = map(
	sequence({ part: andPart, more: optional(choice(lackingMinutes, minutes)) }),
	({ part, more }) => 60 / part + (more ?? 0),
)

/** "And ten", right before a part of the day: minutes by the fives of the dial. */
const fives = map(
	sequence({
		joined: carries(Clitic.conjunction, 'cardinal'),
		value: countInWords,
		half: before(word('part')),
	}),
	({ value: { value } }) => (value % 5 === 0 && value < 60 ? value : NOTHING),
)

/** What is added to the hour, in minutes: a half, a third, a quarter; or taken from it. */
export const rest: Part<number> = choice(
	fractionAndMore,
	lackingFraction,
	lackingMinutes,
	lackingFives,
	minutes,
	fives,
)
