import { changed, type Resolved } from './resolved.ts'

/**
 * The years of wars, uprisings and attacks that news names by their day: Tunis, Cairo and Benghazi 2011,
 * June 1967, Cairo 2013, Baghdad 1958, Cairo 1952, New York 2001, Sanaa 1962, October 1973, Aden 1963.
 */
const YEARS: Readonly<Record<string, string>> = {
	'01-14': '2011',
	'01-25': '2011',
	'02-17': '2011',
	'06-05': '1967',
	'06-30': '2013',
	'07-14': '1958',
	'07-23': '1952',
	'09-11': '2001',
	'09-26': '1962',
	'10-06': '1973',
	'10-14': '1963',
}

const OPEN_DAY = /^XXXX-(\d\d-\d\d)$/u

/** The day in the year that made it known, where one did. */
export function ofEvent(date: Resolved): Resolved {
	const day = OPEN_DAY.exec(date.underspecified ?? '')?.[1]
	const year = day && YEARS[day]
	return year ? changed(date, { value: `${year}-${day}`, steps: [] }) : date
}
