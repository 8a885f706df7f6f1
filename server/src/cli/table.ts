import { isolate } from '../core/index.ts'
import type { Answer } from './index-views.ts'
import { oneLine, write } from './write.ts'

/** Prints rows with tabs between columns, a head line first; on a terminal each word is isolated. */
export async function printTable({ rows }: Answer): Promise<void> {
	const [first] = rows
	if (!first) return
	const show = process.stdout.isTTY === true ? isolate : (cell: string) => cell
	await write(process.stdout, `${Object.keys(first).join('\t')}\n`)
	for (const row of rows) {
		const cells = Object.values(row).map((cell) => show(oneLine(String(cell))))
		await write(process.stdout, `${cells.join('\t')}\n`)
	}
}
