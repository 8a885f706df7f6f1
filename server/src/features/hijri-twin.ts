import { gregorianToHijri } from '@tabby_ai/hijri-converter'

/**
 * The Umm al-Qura day (`1441-05-03`) of a value that starts with a Gregorian day; undefined for any
 * other value, and outside 1924–2077, which the tables of the calendar cover.
 */
export function hijriTwin(value: string): string | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(value)
	if (!parts) return undefined
	const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
	try {
		const hijri = gregorianToHijri({ year, month, day })
		return [pad(hijri.year, 4), pad(hijri.month, 2), pad(hijri.day, 2)].join('-')
	} catch {
		return undefined // out of the tables: there is no twin to show
	}
}

function pad(value: number, width: number): string {
	return `${value}`.padStart(width, '0')
}
