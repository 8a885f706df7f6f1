import type { CancellationToken } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from './library.ts'
import { signalOf } from './signal-of.ts'

const REQUEST_CANCELLED = LSPErrorCodes.RequestCancelled

/** Where faults of our own are told. */
export type Log = (message: string) => void

/**
 * Puts one wrapper round a request: cancelled, it fails with RequestCancelled; a `ResponseError` is
 * what the work wants to answer; any other error is a fault of ours, which is logged with the file it
 * happened on and answered with `empty`, so that one bad article never stops the server. The signal
 * tells long work that it is cancelled.
 */
export function guarded<Params, Result, More extends unknown[] = []>(
	log: Log,
	empty: Result,
	work: (params: Params, signal: AbortSignal, ...more: More) => Promise<Result>,
): (params: Params, token: CancellationToken, ...more: More) => Promise<Result> {
	return async (params, token, ...more) => {
		const stopIfCancelled = (): void => {
			if (token.isCancellationRequested) throw new ResponseError(REQUEST_CANCELLED, 'cancelled')
		}
		stopIfCancelled()
		try {
			const result = await work(params, signalOf(token), ...more)
			stopIfCancelled()
			return result
		} catch (error) {
			if (error instanceof ResponseError) throw error
			stopIfCancelled()
			log(fault(error, uriOf(params)))
			return empty
		}
	}
}

/** Runs work that nobody waits for; a fault of ours is logged with the file it happened on. */
export function unattended(log: Log, uri: string, work: () => Promise<void>): void {
	work().catch((error: unknown) => log(fault(error, uri)))
}

/** Asks the client for what we can do without: where it refuses, that is logged. */
export function suggest(log: Log, ask: () => Promise<unknown>): void {
	ask().catch((error: unknown) =>
		log(`The editor refuses what it said it could: ${messageOf(error)}`),
	)
}

/** What an error says. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error)
}

function fault(error: unknown, uri: string): string {
	const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
	return `${trace}\n  on ${uri}`
}

function uriOf(params: unknown): string {
	const { textDocument } = params as { readonly textDocument?: { readonly uri?: string } }
	return textDocument?.uri ?? 'no document'
}
