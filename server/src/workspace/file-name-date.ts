import { isIsoDate } from '../core/text/iso-date.ts'

/** How newsrooms and crawlers write the day in a file's name or folders. */
export const DEFAULT_TEMPLATES: readonly string[] = [
	'YYYY-MM-DD',
	'YYYY_MM_DD',
	'YYYY.MM.DD',
	'YYYYMMDD',
	'YYYY/MM/DD',
]

/** True for a template: `YYYY`, `MM` and `DD` once each, any other text between them. */
export function isNameTemplate(template: string): boolean {
	return ['YYYY', 'MM', 'DD'].every((field) => template.split(field).length === 2)
}

/**
 * The day that a path says, as `YYYY-MM-DD`. A template may stand anywhere in the path, but not
 * inside a longer number or word, and the day must exist: `file-20191229001.txt` says nothing.
 */
export function fileNameDate(path: string, templates: readonly string[]): string | undefined {
	for (const template of templates) {
		const date = firstDay(compiled(template), path)
		if (date !== undefined) return date
	}
	return undefined
}

/** Goes from match to match by hand: `matchAll` makes an expression of its own for every path. */
function firstDay(template: RegExp, path: string): string | undefined {
	template.lastIndex = 0
	for (let found = template.exec(path); found; found = template.exec(path)) {
		const { year, month, day } = found.groups as Record<'year' | 'month' | 'day', string>
		const date = `${year}-${month}-${day}`
		if (isIsoDate(date)) return date
	}
	return undefined
}

const known = new Map<string, RegExp>()

function compiled(template: string): RegExp {
	const ready = known.get(template)
	if (ready) return ready
	const fields = literal(template)
		.replace('YYYY', String.raw`(?<year>\d{4})`)
		.replace('MM', String.raw`(?<month>\d{2})`)
		.replace('DD', String.raw`(?<day>\d{2})`)
	// Most places are ruled out by what must follow, which is cheaper to see than what must not precede.
	const bounds = String.raw`(?=${fields}(?![\p{L}\p{N}]))(?<![\p{L}\p{N}])`
	const expression = new RegExp(`${bounds}${fields.replace(/\?<\w+>/gu, '?:')}`, 'gu')
	known.set(template, expression)
	return expression
}

/** The text of a template as an expression that matches only itself. */
function literal(template: string): string {
	return template.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
