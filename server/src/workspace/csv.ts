/** The cells of a row. */
export type Cells = readonly string[]

/**
 * The rows of a table parted by commas (RFC 4180): cells may stand in double quotes, where a quote is doubled and
 * commas and line ends are plain text. Undefined for a row whose quotes go astray; it ends with its line.
 */
export function* readCsv(text: string): Iterable<Cells | undefined> {
	let cells: string[] = []
	for (let at = 0; at <= text.length; ) {
		const cell = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at)
		if (cell) cells.push(cell.value)
		const end = cell?.end ?? lineEnd(text, at)
		at = end + 1
		if (cell && text[end] === ',') continue
		yield cell && cells
		cells = []
	}
}

interface Cell {
	readonly value: string
	/** Where the comma or the line feed behind it stands. */
	readonly end: number
}

function bareAt(text: string, start: number): Cell {
	BARE_END.lastIndex = start
	const end = BARE_END.exec(text)?.index ?? text.length
	const isBeforeCrLf = text[end] === '\n' && text[end - 1] === '\r' && end > start
	return { value: text.slice(start, isBeforeCrLf ? end - 1 : end), end }
}

const BARE_END = /[,\n]/gu

/** Undefined where it is not closed, or more than white space stands between its end and that of the cell. */
function quotedAt(text: string, start: number): Cell | undefined {
	let quote = text.indexOf('"', start + 1)
	while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
	if (quote < 0) return undefined
	const rest = bareAt(text, quote + 1)
	if (rest.value.trim() !== '') return undefined
	return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: rest.end }
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from)
	return end < 0 ? text.length : end
}
