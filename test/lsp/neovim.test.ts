import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SERVER } from '../support/lsp-client.ts'

const HEADLINE = 'زيارة جديدة'
const BODY = 'وافادت مصادر في القاهرة بذلك'
const MENDED = 'وأفادت مصادر في القاهرة بذلك'

/** What session.lua saw. */
interface Report {
	readonly problem?: string
	readonly found: readonly Place[]
	readonly outline: readonly string[]
	readonly hover: string
	readonly actions: readonly string[]
	/** The actions on a misspelt word. */
	readonly offered: readonly string[]
	/** The text of the new warraq.json, in a buffer that is not saved. */
	readonly accepted: string
	readonly mended: readonly string[]
	readonly typed: readonly Place[]
}

interface Place {
	readonly line: number
	readonly col: number
	readonly code: string
}

describe('Neovim, a client that nobody here wrote', () => {
	let report: Report

	before(function () {
		if (spawnSync('nvim', ['--version']).error) this.skip()
		report = runSession()
	})

	it('shows diagnostics', () => {
		assert.equal(report.problem, undefined)
		assert.deepEqual(report.found, [{ line: 1, col: 0, code: 'hamza-missing' }])
	})

	it('shows the outline and hovers', () => {
		assert.deepEqual(report.outline.slice(1), ['Places'])
		assert.match(report.hover, /القاهرة/u)
	})

	it('applies a quick fix, which clears the diagnostic', () => {
		assert.deepEqual(report.mended, [HEADLINE, MENDED])
	})

	it('has what it can run among its actions, and runs it', () => {
		assert.ok(report.offered.some((title) => title.startsWith('Accept')))
		assert.ok(!report.offered.some((title) => title.includes('everywhere (my settings)')))
		const articles = { 'a.txt': { accept: ['وافادت'] } }
		assert.deepEqual(JSON.parse(report.accepted), { articles })
	})

	it('keeps in step while one types, behind an emoji too', () => {
		assert.deepEqual(
			report.typed.map(({ line, code }) => [line, code]),
			[[2, 'hamza-missing']],
		)
	})
})

function runSession(): Report {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'))
	try {
		const files = { ARTICLE: join(folder, 'a.txt'), REPORT: join(folder, 'report.json') }
		writeFileSync(files.ARTICLE, `${HEADLINE}\n${BODY}\n`)
		const session = join(import.meta.dirname, 'neovim', 'session.lua')
		const started = spawnSync(
			'nvim',
			['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', session],
			{
				cwd: folder,
				env: {
					...process.env,
					...files,
					SERVER: [process.execPath, SERVER, '--stdio'].join('\n'),
					XDG_STATE_HOME: folder,
					XDG_CACHE_HOME: folder,
				},
				timeout: 50_000,
				encoding: 'utf8',
			},
		)
		assert.equal(started.status, 0, started.stderr)
		return JSON.parse(readFileSync(files.REPORT, 'utf8')) as Report
	} finally {
		rmSync(folder, { recursive: true })
	}
}
