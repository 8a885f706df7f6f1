import assert from 'node:assert/strict'
import { analyze, type Finding } from '../../../server/src/core/index.ts'
import { testKnowledge } from '../../support/knowledge.ts'

const NAMES = ['family', 'burning heart', 'programmer', 'flag']
const PICTURES = [
	'\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
	'\u2764\ufe0f\u200d\u{1f525}',
	'\u{1f469}\u{1f3fd}\u200d\u{1f4bb}',
	'\u{1f3f3}\ufe0f\u200d\u{1f308}',
]

describe('unusual spaces', () => {
	const found = (text: string): readonly Finding[] =>
		analyze(text, testKnowledge()).findings.filter(({ code }) => code === 'unusual-space')

	for (const [i, name] of NAMES.entries()) {
		it(`are none in the picture of several that is called ${name}`, () => {
			assert.deepEqual(found(`نشر الوزير ${PICTURES[i]} أمس`), [])
		})
	}

	it('are the rest behind a word', () => {
		assert.equal(found('قال الوزير\u200d أمس')[0]?.fixes[0]?.safe, true)
	})
})
