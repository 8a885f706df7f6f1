import type { ModelWords } from './columns.ts'
import { emitAfterPair, emitBeforePair, emitContext, emitOfPair } from './context-features.ts'
import { emitListed, emitMarks, emitOwnMarks } from './mark-features.ts'
import { emitAlone, emitSide, PLACES, SIDES } from './type-features.ts'
import { marksAt, windowAt } from './window.ts'

/** No word emits more rows than this. */
export const MOST_FEATURES = 96

/**
 * Writes the features of word `i` into `rows`, as numbers that `rowOf` makes rows of, and returns how
 * many they are. Templates are grouped by what they look at, since what is said of a single type, or of
 * two types side by side, is the same wherever they stand: `WordScores` keeps it. A template belongs
 * into the first group whose arguments suffice for it; its number says which family it is of: words
 * and stems (1), clusters at three grains (10, 20), letters (30), shapes and name lists (36, 40), word
 * classes (50), pairs (60), listed names (70), profiles (80).
 */
export function emitRows(columns: ModelWords, i: number, rows: Int32Array): number {
	const { types } = columns.words
	const window = windowAt(columns, i)
	let count = emitAlone(types, window.at, rows, 0)
	for (const place of PLACES) {
		for (const side of SIDES) count = emitSide(types, window[place], place, side, rows, count)
	}
	count = emitOfPair(types, window.before, window.at, rows, count)
	count = emitBeforePair(types, window.at, window.after, rows, count)
	count = emitAfterPair(types, window.before2, window.before, rows, count)
	count = emitContext(types.facts, window, rows, count)
	const marks = marksAt(columns, i)
	count = emitOwnMarks(types, window.at, marks, rows, count)
	count = emitListed(types, window, marks, rows, count)
	return emitMarks(marks, rows, count)
}
