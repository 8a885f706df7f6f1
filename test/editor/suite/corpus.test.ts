import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { focus, keys, rows, run } from './views.ts'
import { hoverText, oursOf, outline, setting, withoutIsolates } from './warraq.ts'
import { closeAll, fileUri, rangeOf, showArticle, until } from './workspace.ts'

const COMPUTER = 'كمبيوتر'

describe('the corpus', () => {
	before(async () => {
		await showArticle(fileUri('corpus/baghdad-power.txt'))
		await run('warraq.buildIndex')
	})

	after(async () => {
		await run('workbench.view.explorer')
		await closeAll()
	})

	it('is shown in views that the keyboard opens, down to a place in an article', async () => {
		const [people] = await focus('Entities')
		assert.equal(people?.label, 'People')
		await keys('list.focusFirst', 'list.expand')
		const [, person] = await rows('Entities', (found) => found[1]?.level === 2)
		await keys('list.focusDown', 'list.expand')
		await rows('Entities', (found) => found[2]?.level === 3)
		await observe('screenshot', { name: 'corpus-entities' })
		await keys('list.focusDown', 'list.focusDown', 'list.select')
		const selected = await until('a selected mention', () => {
			const editor = vscode.window.activeTextEditor
			return editor && !editor.selection.isEmpty
				? editor.document.getText(editor.selection)
				: undefined
		})
		const name = withoutIsolates(person?.label ?? '')
		assert.ok(
			name.split(' ').some((word) => selected.includes(word)),
			`${selected} is not of ${name}`,
		)
	})

	it('is filtered by the beginning of a name, without its hamza', async () => {
		await focus('Entities')
		await run('list.collapseAll')
		void run('warraq.filterEntities')
		await observe('fill', { text: 'البصره', into: '.quick-input-box input' })
		const [kind] = await rows('Entities', (found) => found.length === 1)
		assert.equal(kind?.label, 'Places')
		await run('workbench.action.acceptSelectedQuickOpenItem')
		await run('warraq.clearFilter')
		await rows('Entities', (found) => found.length >= 3)
	})

	it('is read out by what its rows show, whatever their tooltips add', async () => {
		await focus('Entities')
		await keys('list.focusFirst', 'list.expand')
		const shown = [
			...(await rows('Entities', (found) => found.some(({ level }) => level === 2))),
			...(await focus('Findings')),
		]
		for (const { label, description, spoken } of shown) {
			assert.ok(spoken.startsWith(`${label}, ${description}`), `${label}: ${spoken}`)
		}
	})

	it('measures the house style of the folder into a document to look over', async () => {
		const file = fileUri('corpus/computers.txt')
		const text = `اشترت الوزارة جهاز ${COMPUTER} لكل مدرسة. `.repeat(12)
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
		await run('warraq.measureStyle')
		const document = vscode.window.activeTextEditor?.document
		assert.ok(document?.isUntitled)
		assert.equal(document.languageId, 'json')
		assert.equal(JSON.parse(document.getText()).computer, COMPUTER)
		await run('workbench.action.revertAndCloseActiveEditor')
		await vscode.workspace.fs.delete(file)
	})

	it('speaks Arabic where the person wants that', async () => {
		await setting('warraq.uiLanguage', 'ar')
		await setting('workbench.colorTheme', 'Default Dark Modern')
		await run('warraq.entities.focus')
		await rows('أسماء الأعلام', (found) => withoutIsolates(found[0]?.label ?? '') === 'الأشخاص')
		await run('warraq.dates.focus')
		await rows('التواريخ', (found) => found.length > 0)
		await run('warraq.dates.focus')
		await keys('list.focusFirst', 'list.expand')
		await observe('screenshot', { name: 'corpus-arabic' })
		await setting('workbench.colorTheme', undefined)
		await setting('warraq.uiLanguage', undefined)
		await rows('Entities', (found) => found[0]?.label === 'People')
	})

	it('lists findings by rule and wording', async () => {
		await focus('Findings')
		await keys('list.focusFirst', 'list.expand')
		await rows('Findings', (found) => found[1]?.level === 2)
		await observe('screenshot', { name: 'corpus-findings' })
	})

	it('lists findings of articles that are not open among the problems', async () => {
		const uri = fileUri('listed-findings/letter.txt')
		const text = 'سافر الوزير الى تونس ثم الى الاردن\n'
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
		await run('warraq.buildIndex')
		await run('warraq.listFindings')
		const listed = oursOf(uri).length
		assert.ok(listed > 1)
		await observe('appear', { selector: '.markers-panel-container :text("hamza-missing")' })
		await observe('screenshot', { name: 'corpus-problems' })
		await showArticle(uri)
		await outline(uri)
		assert.equal(oursOf(uri).length, listed)
		await closeAll()
		await until('the closed article among them', () => oursOf(uri).length === listed || undefined)
		const mended = new TextEncoder().encode(text.replace(/ الى (?=تونس)/u, ' إلى '))
		await vscode.workspace.fs.writeFile(uri, mended)
		await until('one finding less', () => oursOf(uri).length === listed - 1 || undefined)
		await run('warraq.clearFindings')
		assert.equal(oursOf(uri).length, 0)
		await run('workbench.action.closePanel')
		await vscode.workspace.fs.delete(fileUri('listed-findings'), { recursive: true })
		await run('warraq.buildIndex')
	})

	it('lists names and words of several spellings, and mends one where it stands', async () => {
		const spelling = { usual: 'أميركا', other: 'أمريكا', stem: 'أميرك' }
		await put('one', `قال الوزير إن ${spelling.usual} بعيدة عن ${spelling.usual}`)
		await put('two', `قال الوزير إن ${spelling.other} بعيدة`)
		await run('warraq.buildIndex')
		await focus('Variants')
		const row = (await rows('Variants', (found) => found.length > 1)).map(({ label }) => label)
		assert.ok(
			row.some((label) => label.includes(spelling.stem)),
			row.join(', '),
		)
		await keys('list.focusFirst', 'list.expand')
		await observe('screenshot', { name: 'corpus-variants' })
		const topic = {
			node: { kind: 'choice', id: ['america'], subject: spelling.stem, forms: ['x'] },
		}
		const form = { node: { kind: 'form', id: ['america', 'x'], subject: 'x' }, parent: topic }
		const place = { path: 'variants/two.txt' }
		await run('warraq.fixHere', { node: { kind: 'fixable', place }, parent: form })
		const { document } = (await until('the article', activeEditor)) as vscode.TextEditor
		assert.ok(document.getText().includes(spelling.usual), document.getText())
		assert.ok(document.isDirty)
		await run('workbench.action.files.revert')
		await vscode.workspace.fs.delete(fileUri('variants'), { recursive: true })
		await run('warraq.buildIndex')
	})

	it('opens an article of an older encoding as what it says, at the place', async () => {
		const words = 'زار الوزير البصرة'
		// windows-1256, by its table: the bytes that this sentence has there.
		const bytes = [0xd2, 0xc7, 0xd1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x20]
		const basra = [0xc7, 0xe1, 0xc8, 0xd5, 0xd1, 0xc9]
		const uri = fileUri('old.txt')
		await vscode.workspace.fs.writeFile(uri, Uint8Array.from([...bytes, ...basra]))
		const place = { path: 'old.txt', start: 11, written: 'البصرة' }
		await run('warraq.openPlace', place)
		const editor = await until('the old article', () => {
			const active = vscode.window.activeTextEditor
			return active?.document.uri.path.endsWith('old.txt') ? active : undefined
		})
		assert.equal(editor.document.getText(), words)
		assert.equal(editor.document.getText(editor.selection), 'البصرة')
		await vscode.workspace.fs.delete(uri)
	})

	it('lists dates by year and month', async () => {
		const [year] = await focus('Dates')
		assert.match(year?.label ?? '', /^\d{4}$/)
	})

	it('finds names as workspace symbols, without their hamza', async () => {
		const symbols = await run('vscode.executeWorkspaceSymbolProvider', 'البصره')
		const found = (symbols as vscode.SymbolInformation[]).map(({ name }) => withoutIsolates(name))
		assert.ok(found.includes('البصرة'), found.join(', '))
	})

	it('counts a name in a hover', async () => {
		const { document } = await showArticle(fileUri('corpus/cairo-museum.txt'))
		await outline(document.uri)
		const at = rangeOf(document, 'القاهرة').start
		await until('counts of the corpus', async () => {
			const text = await hoverText(document.uri, at)
			return /Mentions \d+, articles \d+/.test(text) || undefined
		})
	})
})

function activeEditor(): vscode.TextEditor | undefined {
	const editor = vscode.window.activeTextEditor
	return editor?.document.uri.path.endsWith('variants/two.txt') ? editor : undefined
}

const put = (name: string, text: string) =>
	vscode.workspace.fs.writeFile(fileUri(`variants/${name}.txt`), new TextEncoder().encode(text))
