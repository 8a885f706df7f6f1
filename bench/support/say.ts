import { median } from './measure.ts'

/** Prints a time, with what we want it to be at most. */
export function sayTime(what: string, milliseconds: number, goal?: number): void {
	const digits = milliseconds < 100 ? 1 : 0
	print(what, `${milliseconds.toFixed(digits)} ms`, goal === undefined ? '' : `goal: ${goal} ms`)
}

/** Prints the median of some times and what 95 of 100 stay below. */
export function sayTimes(what: string, times: readonly number[], goal?: number): void {
	const sorted = [...times].sort((a, b) => a - b)
	const late = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
	const said = `p50 ${median(times).toFixed(1)} ms, p95 ${late.toFixed(1)} ms (${times.length})`
	print(what, said, goal === undefined ? '' : `goal: p95 ${goal} ms`)
}

/** Prints anything else. */
export function sayThat(what: string, said: string, goal = ''): void {
	print(what, said, goal === '' ? '' : `goal: ${goal}`)
}

function print(what: string, said: string, goal: string): void {
	console.log(`  ${what.padEnd(52)} ${said}${goal === '' ? '' : `   (${goal})`}`)
}
