/** What stands between an item and the one before it. */
export const Gap = {
	/** Nothing: "1998" and the era mark after it. */
	none: 0,
	space: 1,
	/** Another word, a line end: no pattern reaches across. */
	far: 2,
} as const

/**
 * What the date grammar sees of a text: lexicon words and phrases, digits and punctuation, in order,
 * as columns. Everything else is only a gap.
 */
export interface Items {
	readonly text: string
	readonly count: number
	/** What patterns test: bits of senses, `DIGITS`, `PUNCTUATION`. */
	readonly bits: Int32Array
	/** Index of the lexeme of a word; the number of digits; the code unit of punctuation. */
	readonly lexeme: Int32Array
	/** The number written in digits; -1 beyond nine digits. */
	readonly value: Int32Array
	/** UTF-16 offsets; a word starts after its proclitics. */
	readonly start: Uint32Array
	readonly end: Uint32Array
	/** First token, for those who look around. */
	readonly token: Uint32Array
	readonly gap: Uint8Array
	readonly clitics: Uint8Array
}

/** The columns while they are filled. */
export interface Columns extends Items {
	text: string
	count: number
	/** How many items there is room for. */
	readonly room: number
}

const LEAST_ROOM = 1 << 12
const MOST_KEPT = 1 << 16
/** Rows behind the last item, in which those who look ahead find nothing. */
const BEHIND = 4

/** Kept between texts: articles are many and short, and memory that is at hand is quick. */
let kept = allocate(LEAST_ROOM)

/** Columns for a text: those of the text before, with nothing in them. */
export function emptied(text: string): Columns {
	if (kept.room > MOST_KEPT) kept = allocate(LEAST_ROOM)
	kept.text = text
	kept.count = 0
	return kept
}

/** Writes the rows behind the last item. */
export function endRows(columns: Columns): void {
	for (let i = columns.count; i < columns.count + BEHIND; i++) {
		columns.bits[i] = 0
		columns.lexeme[i] = 0
		columns.value[i] = 0
		columns.gap[i] = 0
		columns.clitics[i] = 0
	}
}

function allocate(room: number): Columns {
	const rows = room + BEHIND
	return {
		text: '',
		count: 0,
		room,
		bits: new Int32Array(rows),
		lexeme: new Int32Array(rows),
		value: new Int32Array(rows),
		start: new Uint32Array(rows),
		end: new Uint32Array(rows),
		token: new Uint32Array(rows),
		gap: new Uint8Array(rows),
		clitics: new Uint8Array(rows),
	}
}

/** The same items in columns that have room for more. */
export function enlarged(columns: Columns, room: number): Columns {
	const larger = allocate(room)
	larger.text = columns.text
	larger.count = columns.count
	larger.bits.set(columns.bits)
	larger.lexeme.set(columns.lexeme)
	larger.value.set(columns.value)
	larger.start.set(columns.start)
	larger.end.set(columns.end)
	larger.token.set(columns.token)
	larger.gap.set(columns.gap)
	larger.clitics.set(columns.clitics)
	kept = larger
	return larger
}
