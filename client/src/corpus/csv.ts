import { csvRow } from '../../../server/src/core/text/csv-row.ts'
import type { ShownLine } from '../../webview/messages.ts'

const COLUMNS = ['path', 'start', 'before', 'keyword', 'after'] as const

/**
 * Lines as a table, UTF-8 with a byte order mark, without which spreadsheets take Arabic for another
 * encoding. `start` is a UTF-16 offset.
 */
export function csvOf(lines: readonly ShownLine[]): string {
	const rows = lines.map((line) => csvRow(COLUMNS.map((column) => line[column])))
	return `\ufeff${csvRow(COLUMNS)}${rows.join('')}`
}
