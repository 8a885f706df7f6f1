import {
	AIN,
	ALEF,
	BEH,
	DAD,
	DAL,
	FEH,
	GHAIN,
	HAH,
	HAMZA,
	HEH,
	JEEM,
	KAF,
	KHAH,
	LAM,
	MEEM,
	NOON,
	QAF,
	REH,
	SAD,
	SEEN,
	SHEEN,
	TAH,
	TEH,
	THAL,
	THEH,
	WAW,
	WAW_WITH_HAMZA_ABOVE,
	YEH,
	YEH_WITH_HAMZA_ABOVE,
	ZAH,
	ZAIN,
} from '../../text/letters.ts'

/** Letters that differ in their dots alone, as they stand inside a word, and two that many say alike. */
const LIKE = [
	[BEH, TEH, THEH, NOON, YEH],
	[JEEM, HAH, KHAH],
	[DAL, THAL],
	[REH, ZAIN],
	[SEEN, SHEEN],
	[SAD, DAD],
	[TAH, ZAH],
	[DAD, ZAH],
	[AIN, GHAIN],
	[FEH, QAF],
]

/** The letter keys of the Arabic keyboard (layout 101), row by row; between the last two lie letters of word ends. */
const ROWS = [
	[DAD, SAD, THEH, QAF, FEH, GHAIN, AIN, HEH, KHAH, HAH, JEEM, DAL],
	[SHEEN, SEEN, YEH, BEH, LAM, ALEF, TEH, NOON, MEEM, KAF, TAH],
	[YEH_WITH_HAMZA_ABOVE, HAMZA, WAW_WITH_HAMZA_ABOVE, REH],
	[WAW, ZAIN, ZAH],
]

/** True for two letters of which one is easily written for the other. */
export function isLike(a: number, b: number): boolean {
	return a !== b && LIKE.some((group) => group.includes(a) && group.includes(b))
}

/** True for two letters whose keys lie side by side. */
export function isBeside(a: number, b: number): boolean {
	return ROWS.some((row) => row.some((key, i) => isPair(key, row[i + 1], a, b)))
}

function isPair(key: number, next: number | undefined, a: number, b: number): boolean {
	return (key === a && next === b) || (key === b && next === a)
}
