import { dayNumber, hijriDate } from '../core/index.ts'

/** The Hijri day (`1441-05-03`) of a value that starts with a Gregorian day; undefined for any other. */
export function hijriTwin(value: string): string | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(value)
	if (!parts) return undefined
	const { year, month, day } = hijriDate(
		dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])),
	)
	return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-')
}

function pad(value: number, width: number): string {
	return `${value}`.padStart(width, '0')
}
