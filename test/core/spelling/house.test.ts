import assert from 'node:assert/strict'
import { houseTopics, houseValues } from '../../../server/src/core/index.ts'
import { rules } from '../../../server/src/core/spelling/rules/index.generated.ts'
import { testKnowledge } from '../../support/knowledge.ts'

describe('house style', () => {
	it('has a value in every profile that its topic knows', () => {
		for (const [profile, house] of testKnowledge().spelling.houses) {
			for (const [topic, value = ''] of Object.entries(house)) {
				assert.ok(houseValues(topic).includes(value), `${profile}: ${topic} ${value}`)
			}
		}
	})

	it('is shown by the rules with choices that there are', () => {
		const examples = rules.flatMap((rule) => rule.examples)
		for (const [topic, value] of examples.flatMap(({ house = {} }) => Object.entries(house))) {
			assert.ok(topic === 'profile' || houseValues(topic).includes(value), `${topic} ${value}`)
		}
	})

	it('leaves every topic open to any, and knows no others', () => {
		for (const topic of houseTopics) assert.ok(houseValues(topic).includes('any'), topic)
		assert.deepEqual(houseValues('constructor'), [])
	})
})
