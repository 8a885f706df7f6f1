import type { DateExpression } from './expression.ts'

/** EDTF codes of the divisions of a year (ISO 8601-2): seasons, quarters, halves. */
const DIVISIONS: Readonly<Record<string, string>> = {
	SP: '21',
	SU: '22',
	FA: '23',
	WI: '24',
	Q1: '33',
	Q2: '34',
	Q3: '35',
	Q4: '36',
	H1: '40',
	H2: '41',
}

/**
 * The value in the Extended Date/Time Format (ISO 8601-2, level 1; level 2 for parts of a year that
 * are no seasons): `198X`, `2014~`, `2022-22`. Undefined for what EDTF has no form for: durations,
 * sets, vague references, parts of a day, weeks.
 */
export function edtf({ type, value, mod }: DateExpression): string | undefined {
	if (type === 'DURATION' || type === 'SET') return undefined
	const ends = value.split('/').map(point)
	if (ends.some((end) => end === undefined)) return undefined
	return ends.join('/') + (mod === 'APPROX' ? '~' : '')
}

function point(value: string): string | undefined {
	if (/^\d{2,3}$/u.test(value)) return value.padEnd(4, 'X')
	if (/^BC\d{4}$/u.test(value)) return bc(Number(value.slice(2)))
	const [, year, division] = /^([\dX]{4})-([A-Z][A-Z\d])$/u.exec(value) ?? []
	if (division !== undefined) return DIVISIONS[division] && `${year}-${DIVISIONS[division]}`
	return /^(?:Y\d+|[\dX]{4}(?:-[\dX]{2}){0,2}(?:T\d\d:\d\d(?::\d\d)?\S*)?)$/u.test(value)
		? value
		: undefined
}

/** The year before 1 AD, astronomically. */
function bc(year: number): string {
	const before = year - 1
	return before === 0 ? '0000' : `-${String(before).padStart(4, '0')}`
}
