import type { Message } from '../message.ts'
import type { Span } from '../text/span.ts'
import type { MonthSystem } from './senses.ts'
import type { TimexMod, TimexType } from './timex-codes.ts'

/** One reason of a value, in the order it was reached: the pattern, the anchor, each step after. */
export type Step = Message

/** A date expression: a TIMEX3 span with its value and how the value was reached. */
export interface DateExpression extends Span {
	readonly type: TimexType
	/** Best value known: anchored where the article's date (or the discourse) allows, else underspecified. */
	readonly value: string
	/** The value without an anchor (`XXXX-08-03`); absent when the expression is complete in itself. */
	readonly underspecified?: string | undefined
	readonly mod?: TimexMod | undefined
	readonly quant?: string | undefined
	readonly freq?: string | undefined
	/** Calendar the text itself uses, when it is not Gregorian; `value` is Gregorian all the same. */
	readonly calendar?: 'islamic-umalqura' | undefined
	/** The value in `calendar`: `1445-09-17`. */
	readonly calendarValue?: string | undefined
	/** The pattern's id. */
	readonly rule: string
	readonly steps: readonly Step[]
	/** Month names as written, for those who rewrite them. */
	readonly months?: readonly MonthMention[] | undefined
	/** What the expression says of the day its article was written. */
	readonly bound?: Bound | undefined
	/** What its own words disagree on, or cannot be. */
	readonly conflicts?: readonly Conflict[] | undefined
}

/** A month name in the text, or a name and its twin from another vocabulary. */
export interface MonthMention extends Span {
	/** 1 to 12 in the calendar of the vocabulary. */
	readonly month: number
	/** The vocabulary of each name, in text order. */
	readonly systems: readonly MonthSystem[]
}

/** The article is from after, before, or on a day of the year (`--08-03`) or a full date. */
export interface Bound {
	readonly after?: string
	readonly before?: string
}

/**
 * Two statements about one day that cannot both be right, or one that cannot be. Weekdays count from
 * Monday 1 to Sunday 7; `at` is the weekday's word.
 */
export type Conflict =
	| { readonly kind: 'weekday'; readonly at: Span; readonly actual: number }
	| { readonly kind: 'calendars'; readonly stated: string; readonly actual: string }
	| { readonly kind: 'twin-months'; readonly first: number; readonly second: number }
	| { readonly kind: 'impossible'; readonly stated: string; readonly last: number }
	| { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }

/** Where the date of an article comes from; 'none' when nobody knows it. */
export type ArticleDateSource = 'argument' | 'input' | 'metadata' | 'text' | 'setting' | 'none'

/** The date an article was written: the anchor of what its text leaves open. */
export interface ArticleDate {
	/** `YYYY-MM-DD`, or null when unknown. */
	readonly value: string | null
	readonly source: ArticleDateSource
	/** Where exactly, for people: the manifest's entry, the file-name pattern, the line of the text. */
	readonly detail?: Message
}

/**
 * The stretch of days the article can have been written on, reckoned from its own expressions:
 * month and day only (`--08-04`), or full dates where the text gives a year. Open where undefined.
 */
export interface Window {
	readonly from?: string
	readonly to?: string
}

/** What the date stage knows of one article. */
export interface DateReading {
	readonly articleDate: ArticleDate
	readonly dates: readonly DateExpression[]
	/** Only when the article has no date and its expressions constrain one. */
	readonly window?: Window | undefined
}
