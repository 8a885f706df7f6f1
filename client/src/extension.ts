import type { ExtensionContext } from 'vscode'
import { activateWarraq, type WarraqApi } from './activate.ts'

/** Desktop and remote entry. The protocol library is not even evaluated before an Arabic text is open. */
export function activate(context: ExtensionContext): WarraqApi {
	return activateWarraq(context, async (options) => {
		const { makeNodeClient } = await import('./node-client.ts')
		return makeNodeClient(context, options)
	})
}
