import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, textOf } from '../../../server/src/core/index.ts'
import { knowledgeWithoutModel, testKnowledge } from '../../support/knowledge.ts'

const SEED = join(import.meta.dirname, '../../../seeds/000_a70efb1e516236b5.txt')

/** Counted by hand in the seed article. */
const PLACES = {
	ليبيا: 8,
	تركيا: 4,
	طرابلس: 3,
	مصر: 3,
	القاهرة: 3,
	فرنسا: 1,
}

for (const [way, knowledge] of [
	['by the model', testKnowledge()],
	['by lists and rules alone', knowledgeWithoutModel()],
] as const) {
	describe(`the seed article, read ${way}`, () => {
		const analysis = analyze(readFileSync(SEED, 'utf8'), knowledge)

		it('has every country and city marked', () => {
			const places = analysis.entities.filter(({ kind }) => kind === 'LOC')
			const counts = places.map(({ name, mentions }) => [name, mentions.length])
			assert.deepEqual(Object.fromEntries(counts), PLACES)
		})

		it('has no nationality adjective marked', () => {
			const forms = analysis.mentions.map((mention) => textOf(analysis.text, mention))
			for (const form of forms) assert.doesNotMatch(form, /^(الليبي|التركي|المصري|الفرنسي)/u)
		})
	})
}
