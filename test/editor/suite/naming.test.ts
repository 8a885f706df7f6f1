import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { outline, withChildren } from './warraq.ts'
import { closeAll, fileUri, showArticle, until } from './workspace.ts'

const ARTICLE = fileUri('corpus/tunis-harvest.txt')
const CORPUS = fileUri('corpus/warraq.json')

describe('saying what a name is', () => {
	let original: Uint8Array

	before(async () => {
		original = await vscode.workspace.fs.readFile(CORPUS)
	})

	after(async () => {
		await vscode.workspace.fs.writeFile(CORPUS, original)
		await vscode.workspace.getConfiguration('warraq').update('names', undefined, true)
		await closeAll()
	})

	it('writes warraq.json from a code action, and the article goes by it', async () => {
		const { document } = await showArticle(ARTICLE)
		const place = await rangeOf(document, 'تونس')
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			place,
		)
		const asked = actions.find(({ command }) => {
			const [, , judgement, scope] = command?.arguments ?? []
			return command?.command === 'warraq.judgeName' && judgement === 'none' && scope === 'article'
		})
		assert.ok(asked?.command)
		await vscode.commands.executeCommand(asked.command.command, ...(asked.command.arguments ?? []))
		const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(CORPUS))
		assert.match(written, /"tunis-harvest\.txt": \{[^}]*"ignore": \[\s*"تونس"\s*\]/u)
		await until('the name is gone', async () => {
			return (await namesOf(document)).includes('تونس') ? undefined : true
		})
	})

	it('writes my settings where it is to hold everywhere', async () => {
		const { document } = await showArticle(ARTICLE)
		const judge = (judgement: string) => {
			const given = [document.uri.toString(), 'تونس', judgement, 'user']
			return vscode.commands.executeCommand('warraq.judgeName', ...given)
		}
		await judge('none')
		await judge('ORG')
		const names = vscode.workspace.getConfiguration('warraq').inspect('names')?.globalValue
		assert.deepEqual(names, { add: { ORG: ['تونس'] } })
	})
})

/** Where the first mention of an entity stands that the outline names. */
async function rangeOf(document: vscode.TextDocument, name: string): Promise<vscode.Range> {
	const symbols = (await outline(document.uri)).flatMap(withChildren)
	assert.ok(
		symbols.some((symbol) => symbol.name.includes(name)),
		name,
	)
	const start = document.positionAt(document.getText().indexOf(name))
	return new vscode.Range(start, start)
}

async function namesOf(document: vscode.TextDocument): Promise<readonly string[]> {
	const symbols = (await outline(document.uri)).flatMap(withChildren)
	return symbols.map(({ name }) => name.replace(/[\u2066-\u2069]/gu, ''))
}
