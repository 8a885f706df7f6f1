import assert from 'node:assert/strict'
import { withJudgement } from '../../server/src/workspace/judge-name.ts'

describe('a warraq.json that says what a form names', () => {
	it('gets its lists', () => {
		assert.deepEqual(JSON.parse(withJudgement('{}', 'corpus', 'النهار', 'ORG') ?? ''), {
			names: { add: { ORG: ['النهار'] } },
		})
		const article = { article: 'a/b.txt' }
		assert.deepEqual(JSON.parse(withJudgement('{}', article, 'النهار', 'none') ?? ''), {
			articles: { 'a/b.txt': { names: { ignore: ['النهار'] } } },
		})
	})

	it('changes its mind, in any spelling of the form', () => {
		const before = [
			'{',
			'	// ours',
			'	"names": {',
			'		"add": { "PER": [',
			'			"حازم",',
			'			"أحمد"',
			'		] },',
			'		"ignore": ["احمد"]',
			'	}',
			'}',
		].join('\n')
		const after = withJudgement(before, 'corpus', 'احمد', 'LOC') ?? ''
		assert.ok(after.includes('// ours'))
		assert.deepEqual(JSON.parse(after.replace('// ours', '')), {
			names: { add: { PER: ['حازم'], LOC: ['احمد'] }, ignore: [] },
		})
	})

	it('does not say it twice', () => {
		const text = '{"names": {"ignore": ["أحمد"]}}'
		assert.equal(withJudgement(text, 'corpus', 'احمد', 'none'), text)
	})

	it('is left alone where it cannot be read', () => {
		for (const broken of ['', '[]', '{']) {
			assert.equal(withJudgement(broken, 'corpus', 'أحمد', 'PER'), undefined)
		}
	})
})
