import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { progressLine } from '../../server/src/cli/progress.ts'
import { Bench, PROGRAM } from './warraq.ts'

describe('the progress bar', () => {
	it('is as long as there is room', () => {
		assert.match(progressLine(1, 2, 'files', 80), /^\[#{15}\.{15}\] 1\/2 files$/u)
		assert.equal(progressLine(1, 2, 'files', 30), '1/2 files')
		assert.equal(progressLine(1, 2, 'files', 6), '1/2 f')
		assert.equal(progressLine(7, undefined, 'files', 80), '7 files')
		assert.equal(progressLine(7, 0, 'files', 80), '7 files')
	})

	for (const command of ['annotate', 'check', 'fix --dry-run']) {
		it(`gives way on a terminal to what ${command} prints`, () => {
			const bench = new Bench()
			try {
				mkdirSync(bench.path('news'))
				for (let i = 0; i < 40; i++)
					writeFileSync(bench.path('news', `${i}.txt`), 'وافادت مصادر '.repeat(300))
				const call = `'${process.execPath}' '${PROGRAM}' ${command} news`
				const args = ['-qec', call, '/dev/null']
				const { error, stdout } = spawnSync('script', args, {
					cwd: bench.folder,
					maxBuffer: 1 << 28,
				})
				if (error || process.platform !== 'linux') {
					console.log(`      not tested, no terminal can be had here: ${error?.message}`)
					return
				}
				const bars = stdout
					.toString()
					.match(/\d+ (?:documents|files) (?:annotated|checked|read)./gsu)
				assert.ok(
					bars?.every((bar) => bar.endsWith('\r')),
					bars?.join(),
				)
			} finally {
				bench.remove()
			}
		})
	}
})
