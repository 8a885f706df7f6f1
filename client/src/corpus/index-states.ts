import { commands } from 'vscode'
import type { IndexState } from '../../../server/src/lsp/protocol.ts'
import { corpusPhrases, type NoPlan } from './phrases.ts'

/** What the server last said of the index of each folder. */
export class IndexStates {
	readonly #byFolder = new Map<string, IndexState>()

	learn(state: IndexState): void {
		this.#byFolder.set(state.folder, state)
	}

	of(folder: string | undefined): IndexState | undefined {
		return folder === undefined ? undefined : this.#byFolder.get(folder)
	}

	/** The server that said it is gone. */
	forget(): void {
		this.#byFolder.clear()
	}
}

/** Sets the context that welcome texts and menus are shown by. */
export function showPhase(state: IndexState | undefined): void {
	void commands.executeCommand('setContext', 'warraq.index', phaseOf(state))
}

/** What has become of an index; `empty` where it is ready and holds no article. */
export function phaseOf(state: IndexState | undefined): NoPlan {
	const isEmpty = state?.phase === 'ready' && state.files === 0
	return isEmpty ? 'empty' : (state?.phase ?? 'asleep')
}

/** The line above the rows of a view: how large the corpus is, and what is missing from it; or none. */
export function messageOf(state: IndexState | undefined): string {
	if (!state || state.files + state.unreadable === 0) return ''
	const say = corpusPhrases()
	const parts = [
		state.phase === 'building' ? say.building : '',
		state.phase === 'large' ? say.manyFiles(state.files) : say.articles(state.files),
		state.unreadable > 0 ? say.unreadable(state.unreadable) : '',
	]
	const shown = parts.filter((part) => part !== '').join(' · ')
	return `\u2068${shown}\u2069`
}
