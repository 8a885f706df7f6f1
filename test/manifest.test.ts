import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const fileAt = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path: string) => readFileSync(fileAt(path), 'utf8')
const wordsOf = (path: string) => Object.keys(JSON.parse(read(path))).sort()

const manifest = read('package.json')
const asked = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => String(key))

describe('the manifest', () => {
	for (const path of ['package.nls.json', 'package.nls.ar.json']) {
		it(`finds all its words in ${path}, which has no others`, () => {
			assert.deepEqual(wordsOf(path), [...new Set(asked)].sort())
		})
	}

	it('names pictures and texts that exist', () => {
		const files = [...manifest.matchAll(/"([^"]+\.(?:png|svg|md))"/g)].map(([, path]) => path)
		assert.ok(files.length > 0)
		assert.deepEqual(
			files.filter((path) => !existsSync(fileAt(String(path)))),
			[],
		)
	})

	it('has something to say in each view without rows, whatever has become of the index', () => {
		const { views, viewsWelcome } = JSON.parse(manifest).contributes
		for (const { id } of views.warraq) {
			const said = viewsWelcome.flatMap((welcome: { view: string; when: string }) =>
				welcome.view === id ? welcome.when : [],
			)
			for (const phase of ['asleep', 'off', 'large', 'building', 'failed', 'ready', 'empty']) {
				const isSaid = said.some((when: string) => new RegExp(`\\b${phase}\\b`, 'u').test(when))
				assert.ok(isSaid, `${id}: ${phase}`)
			}
		}
	})

	it('calls the views as the client does once it runs', () => {
		const said = read('client/src/corpus/phrases.ts')
		const titles = [...said.matchAll(/titles: \{([^}]+)\}/gu)].map(([, each = '']) =>
			Object.fromEntries(
				[...each.matchAll(/(\w+): '([^']+)'/gu)].map(([, id, title]) => [id, title]),
			),
		)
		const views = ['package.nls.json', 'package.nls.ar.json'].map((path) => {
			const words = Object.entries(JSON.parse(read(path)) as Readonly<Record<string, string>>)
			return Object.fromEntries(
				words.flatMap(([key, title]) => (key.startsWith('view.') ? [[key.slice(5), title]] : [])),
			)
		})
		assert.deepEqual(titles, views)
	})

	it('writes its tanwin before the alef, as all that people read of ours does', () => {
		const fathatanBehindAlef = /\u0627\u064b/u
		for (const path of [
			'package.nls.ar.json',
			'client/src/phrases.ts',
			'client/src/corpus/phrases.ts',
		]) {
			assert.doesNotMatch(read(path), fathatanBehindAlef, path)
		}
	})

	it('leaves F7 to the editor where it walks through changes', () => {
		const { keybindings } = JSON.parse(manifest).contributes as {
			readonly keybindings: readonly { readonly key: string; readonly when: string }[]
		}
		const ours = keybindings.filter(({ key }) => /^(?:shift\+)?f7$/u.test(key))
		assert.equal(ours.length, 2)
		for (const { when } of ours) assert.match(when, /!isInDiffEditor/u)
	})
})
