import type { WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { emitContext } from './context-features.ts'
import { addFound, addLanes, findRows, LANES, type PackedRows, writeOutside } from './lanes.ts'
import { leaveOut } from './leave-out.ts'
import { emitListed, emitMarks, emitOwnMarks } from './mark-features.ts'
import { AFTER_PAIR, BEFORE_PAIR, OF_PAIR, PairScores } from './pair-scores.ts'
import { MARGIN, SentenceColumns } from './sentence-columns.ts'
import * as Said from './type-scores.ts'
import { type Marks, NO_MARKS, type Window } from './window.ts'

/** No word emits more features of its context and its marks than this. */
const MOST_IN_CONTEXT = 32

/**
 * What the first reading says of the words of texts. What it says of single types and of the traits of
 * two types side by side is kept; the scores are those of all rows of `emitRows`, bit for bit, since
 * whole numbers may be added in any order. Words that `SentenceColumns` or `leaveOut` leave out are outside unasked.
 */
export class WordScores {
	readonly #rows: PackedRows
	/** The features of a sentence, and where those of each word end. */
	#emitted = new Int32Array(0)
	#ends = new Int32Array(0)
	readonly #sentence = new SentenceColumns()
	readonly #window: Window = { ...NO_WINDOW }
	readonly #marks: Marks = { ...NO_MARKS }
	#ofTypes: Said.TypeScores | undefined
	#ofPairs: PairScores | undefined

	constructor(rows: PackedRows) {
		this.#rows = rows
	}

	/** Writes the scores of every word into `lanes`, `LANES` numbers a word. */
	score(columns: ModelWords, lanes: Int32Array): void {
		const { count, sentence: sentences, types, type } = columns.words
		const ofTypes = this.#keepUp(types)
		const ofPairs = this.#ofPairs as PairScores
		const sentence = this.#sentence
		for (let from = 0; from < count; ) {
			let to = from + 1
			while (to < count && sentences[to] === sentences[from]) to++
			ofTypes.bringNear(type, from, to)
			sentence.fill(columns, ofTypes, from, to)
			writeOfTypes(sentence, ofTypes, lanes, from * LANES)
			addOfPairs(sentence, ofPairs, lanes, from * LANES)
			leaveOut(sentence, lanes, from * LANES)
			this.#addContext(types, lanes, from * LANES)
			from = to
		}
	}

	#keepUp(types: WordTypes): Said.TypeScores {
		if (this.#ofTypes?.types !== types) {
			this.#ofTypes = new Said.TypeScores(types, this.#rows)
			this.#ofPairs = new PairScores(types, this.#rows)
		}
		this.#ofTypes.keepUp()
		return this.#ofTypes
	}

	/** Adds what is hardly ever said twice, and what marks say. */
	#addContext(types: WordTypes, lanes: Int32Array, from: number): void {
		const { count } = this.#sentence
		this.#reserve(count)
		const emitted = this.#emit(types)
		findRows(this.#rows, this.#emitted, emitted)
		let before = 0
		for (let word = 0; word < count; word++) {
			const end = this.#ends[word] as number
			if (end > before) {
				addFound(this.#rows, this.#emitted, before, end, lanes, from + word * LANES)
			}
			before = end
		}
	}

	#reserve(count: number): void {
		if (this.#ends.length >= count) return
		this.#ends = new Int32Array(2 * count)
		this.#emitted = new Int32Array(2 * count * MOST_IN_CONTEXT)
	}

	/** Writes the features of all words of the sentence, and returns how many they are. */
	#emit(types: WordTypes): number {
		const sentence = this.#sentence
		const window = this.#window
		const marks = this.#marks
		const rows = this.#emitted
		const ends = this.#ends
		let count = 0
		for (let word = 0; word < sentence.count; word++) {
			const at = MARGIN + word
			if (sentence.asked[at] === 0) {
				ends[word] = count
				continue
			}
			window.before2 = at - 2
			window.before = at - 1
			window.at = at
			window.after = at + 1
			count = emitContext(sentence.facts, window, rows, count)
			const isPlain = sentence.isPlain(at)
			if (!isPlain || sentence.isListed(at)) {
				sentence.readWindow(at, window)
				sentence.readMarks(at, marks)
				count = emitListed(types, window, marks, rows, count)
				if (!isPlain) {
					count = emitOwnMarks(types, window.at, marks, rows, count)
					count = emitMarks(marks, rows, count)
				}
			}
			ends[word] = count
		}
		return count
	}
}

const NO_WINDOW: Window = {
	before3: 0,
	before2: 0,
	before: 0,
	at: 0,
	after: 0,
	after2: 0,
	after3: 0,
}

/** Begins the scores of the words of a sentence with what their types and those round them say. */
function writeOfTypes(
	sentence: SentenceColumns,
	{ lanes: said }: Said.TypeScores,
	lanes: Int32Array,
	from: number,
): void {
	const { type, asked } = sentence
	const end = MARGIN + sentence.count
	for (let i = MARGIN, to = from; i < end; i++, to += LANES) {
		if (asked[i] === 0) {
			writeOutside(lanes, to)
			continue
		}
		const own = sayingOf(type, i) + (sentence.isPlain(i) ? Said.PLAIN : Said.OWN)
		const before = sayingOf(type, i - 1) + Said.BEFORE
		const before2 = sayingOf(type, i - 2) + Said.BEFORE2
		const before3 = sayingOf(type, i - 3) + Said.BEFORE3
		const after = sayingOf(type, i + 1) + Said.AFTER
		const after2 = sayingOf(type, i + 2) + Said.AFTER2
		const after3 = sayingOf(type, i + 3) + Said.AFTER3
		for (let lane = 0; lane < LANES; lane++) {
			lanes[to + lane] =
				(said[own + lane] as number) +
				(said[before + lane] as number) +
				(said[before2 + lane] as number) +
				(said[before3 + lane] as number) +
				(said[after + lane] as number) +
				(said[after2 + lane] as number) +
				(said[after3 + lane] as number)
		}
	}
}

function sayingOf(type: Int32Array, i: number): number {
	return (type[i] as number) * Said.A_TYPE
}

/** Adds what each pair says to the scores of its words and of the word after it. */
function addOfPairs(
	sentence: SentenceColumns,
	pairs: PairScores,
	lanes: Int32Array,
	from: number,
): void {
	const said = pairs.lanes
	const { asked } = sentence
	const end = MARGIN + sentence.count
	for (let second = MARGIN - 1; second <= end; second++) {
		const first = asked[second - 1] === 1
		const own = asked[second] === 1
		const after = asked[second + 1] === 1
		if (!first && !own && !after) continue
		const pair = pairs.endingAt(sentence, second)
		const to = from + (second - MARGIN) * LANES
		if (first) addLanes(lanes, to - LANES, said, pair + BEFORE_PAIR)
		if (own) addLanes(lanes, to, said, pair + OF_PAIR)
		if (after) addLanes(lanes, to + LANES, said, pair + AFTER_PAIR)
	}
}
