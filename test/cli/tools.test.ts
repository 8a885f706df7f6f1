import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..', '..')

/** What people call by `npm run`. */
function run(tool: string, ...args: readonly string[]) {
	const words = ['--import', 'tsx', join(repository, tool), ...args]
	const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
	return { code: status, out: stdout, err: stderr }
}

describe('the tools of the repository', () => {
	for (const [call, said] of [
		[['tools/score.ts'], /no suite is named; there are dates, entities, hamzas, spelling/u],
		[['tools/score.ts', 'nonsense'], /no such suite: nonsense/u],
		[['tools/score.ts', 'dates'], /--data DIR is missing/u],
		[['tools/score.ts', 'dates', '--data', '/nowhere'], /no such folder: \/nowhere/u],
		[['tools/score.ts', 'spelling', '--data', repository], /ENOENT.*seed\.json/u],
		[['tools/score.ts', 'entities', '--data', repository, '--part', 'x'], /held-back.*: x/u],
		[['tools/score.ts', 'dates', '--nonsense'], /--nonsense/u],
		[['bench/run.ts', 'nonsense'], /NAME is one of corpus, .*: nonsense/u],
		[['bench/run.ts', 'text', '--nonsense'], /--nonsense/u],
		[['bench/run.ts', 'text', '--data', '/nowhere'], /no such folder: \/nowhere/u],
		[['bench/run.ts', 'corpus', '--files', 'many'], /--files is a whole number: many/u],
		[['tools/make-corpus.ts'], /no folder is named/u],
		[['tools/train/train.ts'], /--data DIR is missing/u],
	] as const) {
		it(`say in one line what is wrong with ${call.join(' ').replace(repository, '.')}`, () => {
			const [tool, ...args] = call
			const { code, out, err } = run(tool, ...args)
			assert.deepEqual([code, out], [2, ''])
			assert.match(err, /^[^\n]+\n$/u)
			assert.match(err, said)
		})
	}

	for (const [call, said] of [
		[['tools/score.ts', '--help'], /dates\|entities\|hamzas\|spelling/u],
		[['tools/score.ts', 'spelling', '--help'], /--reveal/u],
		[['bench/run.ts', '--help'], /corpus-server/u],
		[['tools/train/train.ts', '-h'], /--tune/u],
	] as const) {
		it(`say how they are called: ${call.join(' ')}`, () => {
			const [tool, ...args] = call
			const { code, out, err } = run(tool, ...args)
			assert.deepEqual([code, err], [0, ''])
			assert.match(out, said)
		})
	}
})
