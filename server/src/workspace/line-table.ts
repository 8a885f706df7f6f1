/** The offset each line starts at; lines end as in LSP: LF, CRLF or CR. */
export type LineTable = readonly number[]

export function lineTable(text: string): LineTable {
	const starts = [0]
	for (const lineEnd of text.matchAll(/\r\n|\n|\r/gu))
		starts.push(lineEnd.index + lineEnd[0].length)
	return starts
}

/** Line and column of an offset, both counted from 1; the column in UTF-16 code units. */
export interface TextPlace {
	readonly line: number
	readonly column: number
}

/** Where an offset stands. */
export function placeAt(lines: LineTable, offset: number): TextPlace {
	let low = 0
	let high = lines.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((lines[middle] as number) <= offset) low = middle
		else high = middle - 1
	}
	return { line: low + 1, column: offset - (lines[low] as number) + 1 }
}
