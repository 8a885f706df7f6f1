import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asked, analyze, analyzeAll, LONGEST_WHOLE } from '../../server/src/core/index.ts'
import { testKnowledge } from '../support/knowledge.ts'

const SENTENCE = 'زار الوزير محمد علي القاهره أمس، وعاد الى بيروت في 3 مايو 2019 .\n'
const LONG = SENTENCE.repeat(Math.ceil(LONGEST_WHOLE / SENTENCE.length) + 1)
const DATED = { articleDate: { value: '2019-12-29', source: 'argument' } } as const

describe('the analysis of several texts', () => {
	it('is that of each, whatever is asked of them and however long they are', () => {
		const asked: readonly Asked[] = [
			{ text: SENTENCE, options: DATED },
			{ text: '', options: {} },
			{ text: SENTENCE, options: { ...DATED, withoutEntities: true } },
			{ text: LONG, options: { ...DATED, withoutEntities: true } },
			{ text: SENTENCE, options: { rules: { 'space-before-mark': 'off' } } },
			{ text: SENTENCE, options: DATED },
		]
		const knowledge = testKnowledge()
		const each = asked.map(({ text, options }) => analyze(text, knowledge, options))
		assert.deepEqual(analyzeAll(asked, knowledge), each)
	})
	it('is that of each article of a corpus', () => {
		const folder = join(import.meta.dirname, '../../seeds')
		const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
		const asked = files.map((file) => ({
			text: readFileSync(join(folder, file), 'utf8'),
			options: DATED,
		}))
		const knowledge = testKnowledge()
		const each = asked.map(({ text, options }) => analyze(text, knowledge, options))
		assert.ok(each.some(({ findings }) => findings.length > 0))
		assert.deepEqual(analyzeAll(asked, knowledge), each)
	})
})
