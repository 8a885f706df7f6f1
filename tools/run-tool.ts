import { statSync } from 'node:fs'
import { UsageError } from '../server/src/cli/usage.ts'

/**
 * Runs a tool of ours as its caller expects: `--help` prints how it is called, a wrong call or a file that
 * cannot be read is one line on standard error and exit code 2. What else is thrown is a bug and says where.
 */
export async function runTool(
	usage: string,
	args: readonly string[],
	run: (args: readonly string[]) => void | Promise<void>,
): Promise<void> {
	process.stdout.on('error', endWithout)
	if (args.includes('--help') || args.includes('-h')) return console.log(usage)
	try {
		await run(args)
	} catch (error) {
		if (!isCallersFault(error)) throw error
		console.error(`${error.message}${error instanceof UsageError ? '; see --help' : ''}`)
		process.exitCode = 2
	}
}

/** One of the words an option can be; throws a `UsageError` on any other. */
export function choice<T extends string>(option: string, word: string, known: readonly T[]): T {
	const found = known.find((each) => each === word)
	if (found === undefined) throw new UsageError(`${option} is one of ${known.join(', ')}: ${word}`)
	return found
}

/** The folder that `--data` names; throws a `UsageError` where there is none. */
export function dataFolder(folder: string | undefined): string {
	if (folder === undefined) throw new UsageError('--data DIR is missing')
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		throw new UsageError(`no such folder: ${folder}`)
	}
	return folder
}

/** A count from the command line; throws a `UsageError` when it is none. */
export function wholeNumber(option: string, written: string): number {
	if (!/^[1-9]\d*$/u.test(written)) throw new UsageError(`${option} is a whole number: ${written}`)
	return Number(written)
}

function isCallersFault(error: unknown): error is Error {
	if (!(error instanceof Error)) return false
	const { code = '', syscall } = error as NodeJS.ErrnoException
	return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS') || syscall !== undefined
}

/** Where the reader of our output has seen enough (as `head` has) there is no reason to complain. */
function endWithout(output: NodeJS.ErrnoException): void {
	if (output.code !== 'EPIPE') console.error(output.message)
	process.exit(output.code === 'EPIPE' ? 0 : 2)
}
