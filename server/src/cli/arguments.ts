import { availableParallelism } from 'node:os'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { isIsoDate } from '../core/text/iso-date.ts'
import { UsageError } from './usage.ts'

/** Reads the options of one command. Throws a `UsageError` on an unknown or ill-formed one. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: T,
) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
	} catch (error) {
		throw new UsageError(inOneLine((error as Error).message))
	}
}

/** What is wrong, and how a value that begins with a dash is given, of a message of several lines. */
function inOneLine(message: string): string {
	const [firstLine = '', , advice] = message.split('\n')
	const [sentence = ''] = firstLine.split(/\. |\.$/u)
	const lines = advice === undefined ? [sentence] : [sentence, advice]
	return lines.map((line) => line.charAt(0).toLowerCase() + line.slice(1)).join(': ')
}

/** A day that exists, as `--date` wants it. */
export function readDate(value: string | undefined): string | undefined {
	if (value !== undefined && !isIsoDate(value)) {
		throw new UsageError(`--date wants a day as YYYY-MM-DD, got ${JSON.stringify(value)}`)
	}
	return value
}

/** A number of workers from 1 to 256; `auto` is one a core. */
export function readJobs(value: string | undefined): number {
	if (value === undefined) return 1
	if (value === 'auto') return availableParallelism()
	const jobs = /^\d{1,3}$/u.test(value) ? Number(value) : 0
	if (jobs < 1 || jobs > 256) {
		throw new UsageError(
			`--jobs wants auto or a number from 1 to 256, got ${JSON.stringify(value)}`,
		)
	}
	return jobs
}

/** A whole number from 0 on. */
export function readCount(option: string, value: string | undefined, otherwise: number): number {
	if (value === undefined) return otherwise
	if (!/^\d{1,9}$/u.test(value)) {
		throw new UsageError(`${option} wants a whole number, got ${JSON.stringify(value)}`)
	}
	return Number(value)
}

/** A path. An empty one is a variable that was not set: it would mean the folder we stand in. */
export function readPath(option: string, value: string | undefined): string | undefined {
	if (value === '') throw new UsageError(`${option} wants a path, got an empty one`)
	return value
}

/** One of the words an option allows; the first, or `otherwise`, when it is not given. */
export function readChoice<T extends string>(
	option: string,
	value: string | undefined,
	choices: readonly [T, ...T[]],
	otherwise: T = choices[0],
): T {
	if (value === undefined) return otherwise
	const found = choices.find((choice) => choice === value)
	if (found === undefined) {
		throw new UsageError(`${option} wants ${choices.join(', ')}; got ${JSON.stringify(value)}`)
	}
	return found
}
