import type { ExtensionContext } from 'vscode'
import { activateWarraq, type WarraqApi } from './activate.ts'

/** Browser entry: the server runs in a Web Worker. */
export function activate(context: ExtensionContext): WarraqApi {
	return activateWarraq(context, async (options) => {
		const { makeBrowserClient } = await import('./browser-client.ts')
		return makeBrowserClient(context, options)
	})
}
