import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { closeAll, until } from './workspace.ts'

interface Manifest {
	readonly contributes: {
		readonly walkthroughs: readonly [{ readonly id: string; readonly steps: readonly Step[] }]
	}
}
interface Step {
	readonly id: string
	readonly description: string
	readonly media: { readonly image: string } | { readonly markdown: string }
}

const { id, packageJSON, extensionUri } = vscode.extensions.getExtension('warraq.warraq') ?? {
	id: '',
	extensionUri: vscode.Uri.file('/'),
}
const start = () => (packageJSON as Manifest).contributes.walkthroughs[0]

describe('the walkthrough', () => {
	after(closeAll)

	it('is opened from the list of walkthroughs, and shows all its steps', async () => {
		await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${id}#${start().id}`)
		const steps = await until('its steps', async () => {
			const shown = await observe('inPages', { selector: '.getting-started-step .step-title' })
			return shown.length >= start().steps.length ? shown : undefined
		})
		assert.equal(steps.length, start().steps.length)
		assert.ok(steps.every(({ text }) => text.length > 0 && !text.includes('%')))
		await observe('appear', { selector: '.getting-started-media img' })
		await observe('screenshot', { name: 'walkthrough' })
	})

	it('has a picture or an example for each step, in the package', async () => {
		for (const { media } of start().steps) {
			const path = 'image' in media ? media.image : media.markdown
			const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, path))
			assert.ok(size > 0, path)
		}
	})

	it('leads to commands that exist', async () => {
		const commands = new Set(await vscode.commands.getCommands(true))
		const wanted = start().steps.flatMap(({ description }) =>
			[...description.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => String(command)),
		)
		assert.ok(wanted.length >= start().steps.length)
		assert.deepEqual(
			wanted.filter((command) => !commands.has(command)),
			[],
		)
	})
})
