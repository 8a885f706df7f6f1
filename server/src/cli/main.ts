#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { version } from '../../../package.json'
import { annotate, annotator } from './annotate.ts'
import { check, checker } from './check.ts'
import { exportDocuments, exportWorker } from './export.ts'
import { fix, fixer } from './fix.ts'
import { helpOn, OVERVIEW } from './help.ts'
import { index } from './index-command.ts'
import type { Assignment, Work } from './jobs.ts'
import { kwic, looker } from './kwic.ts'
import { lsp } from './lsp.ts'
import type { Source } from './sources.ts'
import { measurer, style } from './style.ts'
import { UsageError } from './usage.ts'
import { warn } from './write.ts'

type Command = (args: readonly string[]) => number | Promise<number>

const commands: Readonly<Record<string, Command>> = {
	annotate,
	check,
	export: exportDocuments,
	fix,
	index,
	kwic,
	lsp,
	style,
	'--help': () => print(OVERVIEW),
	'-h': () => print(OVERVIEW),
	help: ([name]) => print(name === undefined ? OVERVIEW : (helpOn(name) ?? unknown(name))),
	'--version': () => print(`${version}\n`),
}

/** What a worker thread can be set to do. */
const tasks: Readonly<Record<string, (settings: never) => Work<unknown>>> = {
	annotate: annotator,
	check: checker,
	export: exportWorker,
	fix: fixer,
	kwic: looker,
	style: measurer,
}

if (isMainThread) void main(process.argv.slice(2))
else work(workerData as Assignment)

/** Runs one command; what went wrong is one line on standard error and exit code 2. */
async function main([name, ...args]: readonly string[]): Promise<void> {
	process.stdout.on('error', endWithout)
	process.stderr.on('error', endWithout)
	try {
		const help = asksForHelp(args) ? helpOn(name ?? '') : undefined
		process.exitCode = help === undefined ? await commandOf(name)(args) : print(help)
	} catch (error) {
		warn(error instanceof Error ? error.message : String(error))
		process.exitCode = 2
	}
}

function commandOf(name: string | undefined): Command {
	if (name === undefined) throw new UsageError('no command; see --help')
	return (Object.hasOwn(commands, name) && commands[name]) || unknown(name)
}

function unknown(name: string): never {
	throw new UsageError(`unknown command ${name}; see --help`)
}

/** Behind `--` everything is a path. */
function asksForHelp(args: readonly string[]): boolean {
	const end = args.indexOf('--')
	const options = end < 0 ? args : args.slice(0, end)
	return options.includes('--help') || options.includes('-h')
}

function print(text: string): number {
	process.stdout.write(text)
	return 0
}

/** Where the reader of our output has seen enough (as `head` has) there is no reason to complain. */
function endWithout(output: NodeJS.ErrnoException): void {
	if (output.code === 'EPIPE') process.exit(0)
	warn(output.message)
	process.exit(2)
}

/** A worker thread's life: a batch in, its outcomes out, until the main thread ends it. */
function work({ task, settings }: Assignment): void {
	const run = tasks[task]?.(settings as never)
	parentPort?.on('message', (batch: readonly Source[]) => {
		parentPort?.postMessage(run?.(batch))
	})
}
