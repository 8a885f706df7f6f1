/** Prints rows under a head, columns padded to their widest cell. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((cell, i) =>
		Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)),
	)
	for (const row of [head, ...rows]) {
		console.log(
			row
				.map((cell, i) => cell.padEnd(widths[i] ?? 0))
				.join('  ')
				.trimEnd(),
		)
	}
}
