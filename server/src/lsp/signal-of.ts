import type { CancellationToken } from 'vscode-languageserver'

/** A signal that aborts when a request is cancelled, or was before it had its turn: then its token tells nobody. */
export function signalOf(token: CancellationToken): AbortSignal {
	const abort = new AbortController()
	if (token.isCancellationRequested) abort.abort()
	token.onCancellationRequested(() => abort.abort())
	return abort.signal
}
