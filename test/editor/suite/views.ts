import * as vscode from 'vscode'
import { observe, type TreeRow } from './observer.ts'
import { pause, until } from './workspace.ts'

/** Time for a list to follow a key. */
const SETTLE = 300

export const run = (command: string, ...given: unknown[]) =>
	vscode.commands.executeCommand(command, ...given)

/** Opens a view, and puts the keyboard into it once there are rows to be in. */
export async function focus(
	view: 'Entities' | 'Variants' | 'Dates' | 'Findings',
): Promise<readonly TreeRow[]> {
	const command = `warraq.${view.toLowerCase()}.focus`
	await run(command)
	const found = await rows(view, (each) => each.length > 0)
	await run(command)
	return found
}

export async function keys(...commands: readonly string[]): Promise<void> {
	for (const command of commands) {
		await run(command)
		await pause(SETTLE)
	}
}

/** The rows of a view, once they are as wanted. */
export function rows(
	view: string,
	isWanted: (rows: readonly TreeRow[]) => boolean,
): Promise<readonly TreeRow[]> {
	return until(`rows in ${view}`, async () => {
		const found = await rowsNow(view)
		return isWanted(found) ? found : undefined
	})
}

/** The rows of a view as it is. */
export async function rowsNow(view: string): Promise<readonly TreeRow[]> {
	return (await observe('trees', null)).filter((row) => row.view === view)
}
