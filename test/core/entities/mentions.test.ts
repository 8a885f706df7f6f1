import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze } from '../../../server/src/core/index.ts'
import { knowledgeWithoutModel, testKnowledge } from '../../support/knowledge.ts'
import { mark, readLayered } from '../../support/layered.ts'
import { anyText } from '../../support/texts.ts'

describe('lists and rules of names', () => {
	const knowledge = knowledgeWithoutModel()

	for (const { title, text, layers } of readLayered('entities/mentions')) {
		it(title, () => {
			const { mentions } = analyze(text, knowledge)
			for (const { label, spans } of layers) {
				const found = mentions.filter(({ kind }) => kind === label)
				assert.equal(mark(text, found), mark(text, spans), label)
			}
		})
	}
})

describe('mentions', () => {
	it('are sorted, apart and inside any text, and each belongs to the entity that lists it', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { mentions, entities } = analyze(text, testKnowledge())
				let end = 0
				mentions.forEach((mention, index) => {
					assert.ok(mention.start >= end && mention.end > mention.start)
					end = mention.end
					assert.ok(entities[mention.entity]?.mentions.includes(index))
				})
				assert.ok(end <= text.length)
			}),
		)
	})
})
