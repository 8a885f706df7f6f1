import { window, workspace } from 'vscode'
import type { Connection } from '../connection.ts'
import { tell, withProgress } from './fix-everywhere.ts'
import { corpusPhrases } from './phrases.ts'

/** Shows the house style that the articles of a folder keep to, as a profile to look over and save. */
export async function measureStyle(connection: Connection, folder: string): Promise<void> {
	const say = corpusPhrases()
	const style = await withProgress(say.measuring, (token) =>
		connection.request('warraq/measureStyle', { folder }, token),
	)
	if (!style) return tell(say.notMeasured)
	if (Object.keys(style).length === 0) return tell(say.noStyle)
	const content = `${JSON.stringify(style, undefined, '\t')}\n`
	await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }))
}
