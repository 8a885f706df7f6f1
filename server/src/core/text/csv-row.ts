/** A row of CSV (RFC 4180), with LF. */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
	return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: string | number | undefined): string {
	const text = String(cell ?? '')
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
