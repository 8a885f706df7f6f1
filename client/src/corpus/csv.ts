import type { ShownLine } from '../../webview/messages.ts'

const COLUMNS = ['path', 'start', 'before', 'keyword', 'after'] as const

/**
 * Lines as a table (RFC 4180), UTF-8 with a byte order mark, without which spreadsheets take Arabic
 * for another encoding. `start` is a UTF-16 offset.
 */
export function csvOf(lines: readonly ShownLine[]): string {
	const rows = lines.map((line) => COLUMNS.map((column) => quoted(String(line[column]))).join(','))
	return `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`
}

const quoted = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
