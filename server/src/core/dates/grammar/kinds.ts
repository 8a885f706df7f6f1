/**
 * What a pattern builds, from the inside out. A pattern is made of parts and of phrases of kinds
 * before its own, never of its own kind or a later one, so that reading always ends:
 * `date` a day of a calendar; `day` any expression of one day; `period` a week, month, year and
 * longer; `amount` a length of time; `time` a point or part of a day; `whole` what combines them.
 */
export const KINDS = ['date', 'day', 'period', 'amount', 'time', 'whole'] as const
/** What a pattern makes. */
export type Kind = (typeof KINDS)[number]
