/** TIMEX3 types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** TIMEX3 `mod`. */
export type TimexMod =
	| 'START'
	| 'MID'
	| 'END'
	| 'APPROX'
	| 'MORE_THAN'
	| 'LESS_THAN'
	| 'EQUAL_OR_MORE'
	| 'EQUAL_OR_LESS'
