import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { UsageError } from './usage.ts'

/** `warraq lsp --stdio`: becomes the language server that stands beside this program. */
export function lsp(args: readonly string[]): number {
	const { values } = readArguments(args, { stdio: { type: 'boolean' } })
	if (!values.stdio) throw new UsageError('lsp wants --stdio')
	createRequire(__filename)(join(__dirname, 'server.js'))
	return 0
}
