import type { TimexMod } from './timex-codes.ts'

/** Calendars month names belong to. */
export type Calendar = 'gregorian' | 'islamic'

/** The vocabularies Arabic newspapers name Gregorian months in, and the Hijri one. */
export type MonthSystem =
	| 'gulf'
	| 'levantine'
	| 'algerian'
	| 'moroccan'
	| 'mauritanian'
	| 'libyan'
	| 'hijri'

/** A month name of the lexicon. */
export interface MonthName {
	readonly system: MonthSystem
	/** 1 to 12 in the calendar of the system. */
	readonly month: number
	/** True when the form is a common word or a person's name too, and needs a day, year or twin. */
	readonly common: boolean
}

/** Units of time: seconds, minutes, hours, days, weeks, months, quarters, years, decades, centuries. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE'

/**
 * A form of a unit word: the singular and plural take a number, the dual is one; the construct is a
 * dual that needs its dates behind it, else it is the adjective «daily», «monthly»; «of his life»
 * makes a year of the number before it.
 */
export interface UnitForm {
	readonly unit: Unit
	readonly number: 'one' | 'two' | 'construct' | 'many' | 'life'
}

/** Where an adjective or demonstrative points, seen from the anchor. */
export type Direction =
	| 'past'
	| 'future'
	| 'present'
	| 'before-past'
	| 'after-future'
	| 'latest'
	| 'following'
	| 'preceding'
	| 'same'

/** TIMEX3 codes of the parts of a day. */
export type PartOfDay = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI'

/** Small words that join date words; the sense says which one it is. */
export type Link =
	| 'of'
	| 'to'
	| 'until'
	| 'between'
	| 'and'
	| 'or'
	| 'in'
	| 'andin'
	| 'since'
	| 'during'
	| 'for'
	| 'corresponding'
	| 'except'
	| 'passed'
	| 'not'
	| 'which'
	| 'on'
	| 'now'
	| 'ofall'
	| 'oftime'
	| 'at'
	| 'from'
	| 'date'
	| 'ofit'
	| 'through'

/** Words that mark what stands beside them; see `Senses.marker`. */
export type Marker =
	| 'clock'
	| 'the'
	| 'tonight'
	| 'noon'
	| 'minute'
	| 'time'
	| 'spoken'
	| 'and-half'
	| 'lasting'
	| 'hour'
	| 'adjective'
	| 'campaign'
	| 'one-of'
	| 'thousands'
	| 'whole'
	| 'within'
	| 'happening'
	| 'feast'

/** What a word of the lexicon can mean to the date grammar. A word may have several senses at once. */
export interface Senses {
	readonly month: MonthName
	/** ISO 8601: Monday 1 to Sunday 7. */
	readonly weekday: number
	readonly cardinal: number
	readonly ordinal: number
	readonly unit: UnitForm
	readonly direction: Direction
	/** A demonstrative before its noun. */
	readonly pointer: Direction
	readonly edge: TimexMod
	/** A modifier before its number or period. */
	readonly hedge: TimexMod
	/** A modifier after its number or period. */
	readonly qualifier: TimexMod
	/** Several, a few: a number nobody counted. */
	readonly few: 'X'
	/** Days from the anchor: yesterday is -1. */
	readonly deictic: number
	readonly part: PartOfDay
	/**
	 * The word that announces a clock time; the article written apart from its number; tonight; noon;
	 * the letters for minutes and for time; a word that has this sense in speech only; the unit of a
	 * compound number; «whole» behind a unit; a time within another; what happened on a day; the feast
	 * that nobody needs to name.
	 */
	readonly marker: Marker
	/** A fraction of the hour or of a unit: its denominator. */
	readonly fraction: number
	/** Half of the day; or the letter between hours and minutes in 21H18. */
	readonly meridiem: 'am' | 'pm' | 'h'
	/** IANA name, or a fixed offset. */
	readonly zone: string
	/** The word that announces a zone. */
	readonly reckoning: 'zone' | 'local'
	readonly season: 'SP' | 'SU' | 'FA' | 'WI'
	/** What makes a year something else than a calendar year; the word for season. */
	readonly kind: 'fiscal' | 'school' | 'season'
	/** First year of the decade within its century. */
	readonly decade: number
	/** Identifier of a feast, see `calendar/feasts.ts`. */
	readonly feast: string
	readonly vague: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
	/** The period of a set in one word: `P1D`. */
	readonly set: string
	readonly every: 'EVERY'
	/** How many times: 1, 2, or several. */
	readonly times: number
	readonly link: Link
	/** Counting back or forth from now. */
	readonly relation: 'ago' | 'later'
	readonly era: 'AH' | 'AD' | 'BC'
	/** A word after which a date is part of a name, or a number is never a year. */
	readonly name: 'place' | 'event' | 'number'
	/** What a verb or adverb says of its sentence; `none` for a noun that looks like a verb. */
	readonly tense: 'past' | 'future' | 'none'
}

/** The name of a sense. */
export type Sense = keyof Senses

const SENSES: readonly Sense[] = [
	'month',
	'weekday',
	'cardinal',
	'ordinal',
	'unit',
	'direction',
	'pointer',
	'edge',
	'hedge',
	'qualifier',
	'few',
	'deictic',
	'part',
	'marker',
	'fraction',
	'meridiem',
	'zone',
	'reckoning',
	'season',
	'kind',
	'decade',
	'feast',
	'vague',
	'set',
	'every',
	'times',
	'link',
	'relation',
	'era',
	'name',
]

/** One bit a sense, so that a pattern can be ruled out by one comparison. Tenses are no part of one. */
export const senseBit: Readonly<Record<Sense, number>> = {
	...(Object.fromEntries(SENSES.map((sense, index) => [sense, 1 << index])) as Record<
		Sense,
		number
	>),
	tense: 0,
}

/** The bit of a number in digits. */
export const DIGITS = 1 << 30
/** The bit of punctuation. */
export const PUNCTUATION = 1 << 31
/** A word, or several in a row, of the date lexicon with all its senses. */
export interface Lexeme {
	readonly bits: number
	readonly senses: Partial<Senses>
	/** Carries the article. */
	readonly definite: boolean
	/** By the lexeme of the next word: the lexeme of the longer phrase. Most words begin none. */
	readonly phrases?: ReadonlyMap<number, number>
}
