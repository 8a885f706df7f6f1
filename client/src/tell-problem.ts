import { window } from 'vscode'

/** Shows what went wrong to the person whose wish it was. */
export function tellProblem(error: unknown): void {
	void window.showErrorMessage(error instanceof Error ? error.message : String(error))
}
