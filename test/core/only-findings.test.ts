import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, type Options } from '../../server/src/core/index.ts'
import { rules } from '../../server/src/core/spelling/rules/index.generated.ts'
import { testKnowledge } from '../support/knowledge.ts'
import { readBrackets } from '../support/marked.ts'

const knowledge = testKnowledge()

describe('an analysis for its findings alone', () => {
	it('finds the same in articles, and tells of no names', () => {
		const folder = join(import.meta.dirname, '../../seeds')
		const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
		for (const file of files) assertSame(readFileSync(join(folder, file), 'utf8'), {}, file)
	})
	it('finds the same in what the rules show', () => {
		for (const { id, examples } of rules) {
			for (const { before } of examples) {
				assertSame(readBrackets(before).text, { rules: { [id]: 'warning' } }, `${id}: ${before}`)
			}
		}
	})
})

function assertSame(text: string, options: Options, name: string): void {
	const alone = analyze(text, knowledge, { ...options, onlyFindings: true })
	assert.deepEqual(alone.findings, analyze(text, knowledge, options).findings, name)
	assert.deepEqual([alone.mentions, alone.entities], [[], []])
}
