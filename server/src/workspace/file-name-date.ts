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
		const date = firstDay(path, template)
		if (date !== undefined) return date
	}
	return undefined
}

/** Goes from place to place by hand: every file of a corpus is asked, and most places are seen to be none at once. */
function firstDay(path: string, template: string): string | undefined {
	const { codes, year, month, day } = compiled(template)
	for (let at = 0; at + codes.length <= path.length; at++) {
		if (!fits(path, at, codes) || !standsAlone(path, at, at + codes.length)) continue
		const digits = (from: number, count: number) => path.slice(at + from, at + from + count)
		const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
		if (isIsoDate(date)) return date
		at += codes.length - 1
	}
	return undefined
}

/** A template made ready: its code units, `DIGIT` in the fields, and where these start. */
interface Compiled {
	readonly codes: readonly number[]
	readonly year: number
	readonly month: number
	readonly day: number
}

const DIGIT = -1
const known = new Map<string, Compiled>()

function compiled(template: string): Compiled {
	const ready = known.get(template)
	if (ready) return ready
	const codes = Array.from({ length: template.length }, (_, i) => template.charCodeAt(i))
	const field = (letters: string) => {
		const start = template.indexOf(letters)
		codes.fill(DIGIT, start, start + letters.length)
		return start
	}
	const made = { codes, year: field('YYYY'), month: field('MM'), day: field('DD') }
	known.set(template, made)
	return made
}

function fits(path: string, at: number, codes: readonly number[]): boolean {
	for (let i = 0; i < codes.length; i++) {
		const code = path.charCodeAt(at + i)
		if (codes[i] === DIGIT ? !isDigit(code) : codes[i] !== code) return false
	}
	return true
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39
}

/** A pair of surrogates may stand before or after. */
function standsAlone(path: string, start: number, end: number): boolean {
	const before = path.slice(Math.max(start - 2, 0), start)
	return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(path.slice(end, end + 2))
}
