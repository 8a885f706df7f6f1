import assert from 'node:assert/strict'
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver/node'
import type { Highlights } from '../../server/src/lsp/protocol.ts'
import { LspClient } from '../support/lsp-client.ts'

const URI = 'file:///news/long.txt'
const LINE = 'وصل محمود عباس إلى القاهرة في 3 أغسطس 2019 والتقى عددا من المسؤولين'
const MISSPELT = 'وافادت مصادر في القاهرة بذلك'

describe('a text of two megabytes', () => {
	let client: LspClient

	beforeEach(async () => {
		client = await LspClient.start()
	})

	afterEach(() => client.stop())

	it('is read, edited and asked about like any other', async () => {
		await client.open(URI, `${LINE}\n`.repeat(16_000))
		const first = client.pull(URI)
		const start = { line: 8000, character: 0 }
		await client.change(URI, 2, { range: { start, end: start }, text: `${MISSPELT}\n` })
		await first
		const found = (await client.pull(URI)).filter(({ range }) => range.start.line === 8000)
		assert.deepEqual(found[0]?.range.start, start)
		const at = { line: 15_999, character: LINE.indexOf('القاهرة') + 2 }
		const hover = await client.ask<Hover | null>('textDocument/hover', URI, { position: at })
		assert.equal(hover?.range?.start.line, at.line)
		assert.match(
			(hover?.contents as MarkupContent | undefined)?.value ?? '',
			/Mentions in this article.*16001/u,
		)
		const lines = { start: { line: 9000, character: 0 }, end: { line: 9010, character: 0 } }
		const shown = await client.ask<Highlights[]>('warraq/highlights', URI, { lines })
		assert.deepEqual(
			shown.map(({ kind, ranges }) => `${kind} ${ranges.length}`),
			['PER 10', 'LOC 10', 'ORG 0', 'DATE 10'],
		)
		const outline = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', URI)
		assert.ok(outline.length >= 3)
		assert.ok(JSON.stringify(outline).length < 2_000_000)
	}).timeout(60_000)

	it('may be one line', async () => {
		await client.open(URI, `${LINE} `.repeat(16_000))
		await client.pull(URI)
		const position = { line: 0, character: (LINE.length + 1) * 9000 + LINE.indexOf('القاهرة') + 2 }
		const hover = await client.ask<Hover | null>('textDocument/hover', URI, { position })
		assert.ok(hover)
	}).timeout(60_000)
})
